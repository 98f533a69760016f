namespace Yunnan.DataHub.Data.Rollups;

/// <summary>
/// A row of a rollup: all rows of a record that have the same keys, with their number and sums. A rollup's properties are named after the
/// record's: <c>Kind</c> is a key, <c>Prefecture</c> a reference, <c>IssuedOnYear</c> (2022) and <c>IssuedOnMonth</c> (202207) what is kept
/// of a date, <c>AmountSum</c> a sum and <c>AmountCount</c> the number of rows that have the amount. See <see cref="RollupTable"/>.
/// </summary>
public abstract class Rollup
{
    /// <summary>Number of the row.</summary>
    public long Id { get; set; }

    /// <summary>How many rows of the record it stands for.</summary>
    public int Rows { get; set; }

    /// <summary>Whether these are made up for demonstration.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>
    /// Whether it was added for an import by itself: another row may have the same keys. When there are many, they are put together.
    /// </summary>
    public bool IsFragment { get; set; }
}
