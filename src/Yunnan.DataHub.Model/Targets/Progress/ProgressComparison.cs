namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>Observed against required progress of a goal which is neither reached nor past due.</summary>
internal sealed record ProgressComparison
{
    public static readonly ProgressComparison None = new() { Method = ProgressMethod.None, Status = ProgressStatus.NotAvailable };

    public required ProgressMethod Method { get; init; }

    public required ProgressStatus Status { get; init; }

    public SeriesPoint? Baseline { get; init; }

    public decimal? RequiredGrowth { get; init; }

    public decimal? ObservedGrowth { get; init; }

    public decimal? Ratio { get; init; }

    /// <summary>The value to be expected on a day, where the way to the goal is known.</summary>
    public Func<DateOnly, decimal>? ExpectedOn { get; init; }
}
