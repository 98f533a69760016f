namespace Yunnan.DataHub.Imports.Tables;

/// <summary>The rows of a file, one after the other; only the present one is in memory. The header is the first of them.</summary>
internal abstract class TableRows : IDisposable
{
    /// <summary>Most characters of a row: no record comes near it, and a quotation mark that never closes ends here.</summary>
    public const int LongestRow = 1 << 20;

    /// <summary>Most columns of a header.</summary>
    public const int MaxColumns = 500;

    /// <summary>Why text with the form of an identity number isn't taken.</summary>
    public const string HoldsIdentityNumber =
        "The text holds what has the form of an identity number, and everybody can read it: leave the number out.";

    /// <summary>The present row as a spreadsheet counts it: the header is 1.</summary>
    public long Number { get; protected set; }

    /// <summary>Cells of the present row.</summary>
    public abstract int Count { get; }

    /// <summary>Whether a row may have fewer cells than the header, because empty ones at the end are not written.</summary>
    public abstract bool IsRagged { get; }

    /// <summary>How much of the file has been read, 0 to 1.</summary>
    public abstract double Progress { get; }

    /// <summary>A cell of the present row, without outer blanks.</summary>
    public abstract ReadOnlySpan<char> this[int index] { get; }

    /// <summary>A cell of the present row, without outer blanks, for a column that wants this of it.</summary>
    /// <param name="index">The cell's place.</param>
    /// <param name="use">What the column wants.</param>
    /// <param name="reason">Why the cell can't be taken as it is shown; null where it can.</param>
    public virtual ReadOnlySpan<char> Read(int index, CellUse use, out string? reason)
    {
        reason = null;
        return this[index];
    }

    /// <summary>Goes to the next row that isn't blank; false at the end.</summary>
    /// <exception cref="TableException">The file can't be read on.</exception>
    public abstract bool Read();

    /// <inheritdoc />
    public abstract void Dispose();
}

/// <summary>
/// What a column wants of its cells. Spreadsheets keep days and percentages as numbers, so that the same cell is another text for another
/// column.
/// </summary>
internal enum CellUse
{
    /// <summary>The text that the cell shows.</summary>
    Text,

    /// <summary>The number that the cell holds, where it shows all of it.</summary>
    Number,

    /// <summary>The day that the cell holds.</summary>
    Day,
}

/// <summary>A file, or the rest of it, can't be read as a table; the message says what is wrong and what would be right.</summary>
internal sealed class TableException(string reason, long? row = null) : Exception(reason)
{
    /// <summary>The row at which reading broke off; null for the whole file.</summary>
    public long? Row => row;
}
