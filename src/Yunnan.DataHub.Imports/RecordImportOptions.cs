namespace Yunnan.DataHub.Imports;

/// <summary>How a file of records is imported.</summary>
public sealed record RecordImportOptions
{
    /// <summary>Checks and counts, and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>How many rejected cells the result lists; <see cref="OnRejected"/> sees all of them.</summary>
    public int ListedRejections { get; init; } = 20;

    /// <summary>Is told each rejected cell.</summary>
    public Action<RejectedCell>? OnRejected { get; init; }

    /// <summary>
    /// Is told now and then how much of the file has been read, 0 to 1 or NaN where that can't be told, and how many rows.
    /// </summary>
    public Action<double, long>? OnProgress { get; init; }
}
