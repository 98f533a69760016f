namespace Yunnan.DataHub.Imports;

/// <summary>What an import did, or would do.</summary>
public sealed record ObservationImportResult
{
    /// <summary>Rows of the file, without header and blank lines.</summary>
    public long Rows { get; init; }

    /// <summary>Figures that were new.</summary>
    public long Inserted { get; init; }

    /// <summary>Figures that were there and differed.</summary>
    public long Updated { get; init; }

    /// <summary>Figures that were there already.</summary>
    public long Unchanged { get; init; }

    /// <summary>How many cells of a column said that they clear, by its name; columns without such cells are left out.</summary>
    public IReadOnlyDictionary<string, long> Cleared { get; init; } = new Dictionary<string, long>();

    /// <summary>Number of rejected cells; if it is not 0, nothing was written.</summary>
    public long RejectedCount { get; init; }

    /// <summary>The first of the rejected cells.</summary>
    public IReadOnlyList<RejectedCell> Rejected { get; init; } = [];

    /// <summary>Whether the file was accepted.</summary>
    public bool Accepted => RejectedCount == 0;
}
