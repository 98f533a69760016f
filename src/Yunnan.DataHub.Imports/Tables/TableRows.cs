namespace Yunnan.DataHub.Imports.Tables;

/// <summary>The rows of a file, one after the other; only the present one is in memory. The header is the first of them.</summary>
internal abstract class TableRows : IDisposable
{
    /// <summary>Most characters of a row: no record comes near it, and a quotation mark that never closes ends here.</summary>
    public const int LongestRow = 1 << 20;

    /// <summary>Most columns of a header.</summary>
    public const int MostColumns = 500;

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
