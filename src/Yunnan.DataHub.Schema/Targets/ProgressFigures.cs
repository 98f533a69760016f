using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>
/// The figures and milestones by which targets are judged in a region, kept as one version of the data has them: dashboards ask for the
/// same targets all day, and figures change with imports alone. The first request of a version reads what it needs and keeps nothing, so
/// that data which change all the time are not read in full each time. Every request asks the database for its version, in the state of
/// the data that it reads: what is kept is never older, whichever process writes.
/// </summary>
/// <param name="most">Most figures that are kept; 0 keeps none.</param>
public sealed class ProgressFigures(int most = ProgressFigures.Usual)
{
    /// <summary>Twenty megabytes: ten years of all indicators in all prefectures, reported and counted.</summary>
    private const int Usual = 100_000;

    // Replaced as a whole: requests read and write it side by side.
    private State? _state;

    /// <summary>What is known of a region; null where it is to be read for this request alone.</summary>
    internal async Task<KeptFigures?> OfAsync(
        HubDbContext hub, ProgressDay days, string region, ObservationSource source, CancellationToken cancellationToken)
    {
        if (most == 0)
            return null;
        var version = await days.VersionAsync(hub);
        if (_state is not { } state || state.Version != version)
        {
            _state = new State(version);
            return null;
        }

        if (!state.Regions.TryGetValue((region, source), out var kept))
            state.Regions[(region, source)] = kept = await ReadAsync(hub, state, region, source, cancellationToken);
        return kept;
    }

    private async Task<KeptFigures?> ReadAsync(
        HubDbContext hub, State state, string region, ObservationSource source, CancellationToken cancellationToken)
    {
        var rows = ProgressSeries.Figures(
            hub.Observations, hub.DerivedObservations, [ProgressSeries.Subject(region, source)], source, withInputs: false);
        var free = Math.Max(0, most - state.Regions.Values.Sum(kept => kept?.Count ?? 0));
        var figures = await rows.Take(free + 1).ToListAsync(cancellationToken);
        if (figures.Count > free)
            return null;
        state.Milestones ??= (await hub.Targets
                .SelectMany(t => t.Milestones, (t, m) => new { t.Key, m.Year, m.Value }).ToListAsync(cancellationToken))
            .ToLookup(m => m.Key, m => new ProgressMilestone(m.Year, m.Value));
        return new KeptFigures(
            state.Milestones, figures.ToLookup(figure => (figure.IndicatorKey, figure.Part), figure => figure.ToObservation()),
            figures.Count);
    }

    private sealed class State(string version)
    {
        public string Version => version;

        public ConcurrentDictionary<(string Region, ObservationSource Source), KeptFigures?> Regions { get; } = [];

        public ILookup<string, ProgressMilestone>? Milestones { get; set; }
    }
}

/// <summary>What is kept of a region.</summary>
/// <param name="Milestones">The milestones of all targets.</param>
/// <param name="Figures">The region's figures by indicator and part.</param>
/// <param name="Count">Their number.</param>
internal sealed record KeptFigures(
    ILookup<string, ProgressMilestone> Milestones, ILookup<(string Indicator, Breakdown Part), ProgressObservation> Figures, int Count)
{
    /// <summary>Judges a target in the region of the figures.</summary>
    public TargetProgress Judge(TargetProgressInput target, string region, DateOnly day) => ProgressSeries.Judge(
        target, [.. Milestones[target.Key]], Figures[(target.IndicatorKey, target.Part)], day, target.IsGoalOf(region));
}
