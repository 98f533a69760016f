namespace Yunnan.DataHub.Imports;

/// <summary>How a file of observations is imported.</summary>
public sealed record ObservationImportOptions
{
    /// <summary>Checks and counts, and writes nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Takes synthetic figures only: a row that does not say so is rejected.</summary>
    public bool SyntheticOnly { get; init; }

    /// <summary>How many rejected cells the result lists; <see cref="OnRejected"/> sees all of them.</summary>
    public int ListedRejections { get; init; } = 100;

    /// <summary>Is told each rejected cell, in the order of the file.</summary>
    public Action<RejectedCell>? OnRejected { get; init; }
}
