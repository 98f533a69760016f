using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>The progress of targets.</summary>
public static class TargetProgressFields
{
    /// <summary>The province: the region of a target's progress unless another is asked for.</summary>
    public const string Province = "530000";

    private const int DefaultSubjects = 100;
    private const int MaxSubjects = 1000;

    /// <summary>How far the target has come, with the numbers from which a reader can recompute it (目标进展).</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
    /// <param name="kept">The figures that are kept.</param>
    /// <param name="selection">What of the answer is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="asOf">
    /// The day from which it is judged: later figures are left out; without it today, or the last day of the figures while all of them are
    /// made up.
    /// </param>
    /// <param name="region">
    /// The region's GB/T 2260 code; the province without it. A goal of the whole province is not the goal of one of its regions, and a goal
    /// of each county or each enterprise is not that of the region around them: there, the figure is shown and not judged.
    /// </param>
    /// <param name="source">
    /// Which figures it is judged by: those that were reported, or those that the hub counted from its own records; never both.
    /// </param>
    public static async Task<IReadOnlyList<TargetProgress>> Progress(
        IReadOnlyList<TargetProgressInput> targets, HubDbContext hub, ProgressDay days, ProgressFigures kept, FieldSelection selection,
        CancellationToken cancellationToken, DateOnly? asOf = null, string? region = null,
        ObservationSource source = ObservationSource.Reported)
    {
        var day = asOf ?? await days.OfAsync(hub, cancellationToken);
        var place = await PlaceAsync(hub, region, cancellationToken);
        var withInputs = selection.Includes("inputs");
        if (!withInputs && await kept.OfAsync(hub, days, place, source, cancellationToken) is { } figures)
            return [.. targets.Select(t => figures.Judge(t, place, day))];
        var series = await ProgressSeries.ReadAsync(hub, targets, [ProgressSeries.Subject(place, source)], day, source, withInputs,
            cancellationToken);
        return [.. targets.Select(t => series.JudgeRegion(t, place))];
    }

    /// <summary>
    /// How far the target has come in each region of a level: all of them, those without figures as not available (分地区目标进展).
    /// </summary>
    /// <param name="targets">The targets.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
    /// <param name="selection">What of the answer is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="asOf">
    /// The day from which it is judged: later figures are left out; without it today, or the last day of the figures while all of them are
    /// made up.
    /// </param>
    /// <param name="level">The level of the regions; prefectures without it.</param>
    /// <param name="source">
    /// Which figures it is judged by: those that were reported, or those that the hub counted from its own records; never both.
    /// </param>
    public static async Task<IReadOnlyList<IReadOnlyList<RegionProgress>>> ProgressByRegion(
        IReadOnlyList<TargetProgressInput> targets, HubDbContext hub, ProgressDay days, FieldSelection selection,
        CancellationToken cancellationToken, DateOnly? asOf = null, RegionLevel level = RegionLevel.Prefecture,
        ObservationSource source = ObservationSource.Reported)
    {
        var day = asOf ?? await days.OfAsync(hub, cancellationToken);
        var regions = await hub.Regions.AsNoTracking().IgnoreAutoIncludes().Where(r => r.Level == level).OrderBy(r => r.Key)
            .Select(r => new { r.Key, r.NameZh, r.NameEn }).ToListAsync(cancellationToken);
        var series = await ProgressSeries.ReadAsync(
            hub, targets, [.. regions.Select(r => ProgressSeries.Subject(r.Key, source))], day, source,
            selection.Includes("progress.inputs"), cancellationToken);
        return [.. targets.Select(IReadOnlyList<RegionProgress> (t) =>
            [.. regions.Select(r => new RegionProgress(r.Key, r.NameZh, r.NameEn, series.JudgeRegion(t, r.Key)))])];
    }

    /// <summary>
    /// How far the target has come in each thing for which it holds by itself: in each prefecture or county of the region, those without
    /// figures as not available; else in each enterprise, school, site, union or programme that has figures, in the order of their keys. A
    /// target that does not hold for each shows the province (分对象目标进展).
    /// </summary>
    /// <param name="targets">The targets.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
    /// <param name="selection">What of the answer is asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="asOf">
    /// The day from which it is judged: later figures are left out; without it today, or the last day of the figures while all of them are
    /// made up.
    /// </param>
    /// <param name="region">The GB/T 2260 code of the region in which the things are; the province without it.</param>
    /// <param name="first">Most things for each target, 1 to 1,000.</param>
    public static async Task<IReadOnlyList<IReadOnlyList<SubjectProgress>>> ProgressBySubject(
        IReadOnlyList<TargetProgressInput> targets, HubDbContext hub, ProgressDay days, FieldSelection selection,
        CancellationToken cancellationToken, DateOnly? asOf = null, string? region = null, int first = DefaultSubjects)
    {
        if (first is < 1 or > MaxSubjects)
            throw new QueryException(ErrorCodes.InvalidArgument, $"'first' is {first}: ask for 1 to {MaxSubjects} things.");
        var day = asOf ?? await days.OfAsync(hub, cancellationToken);
        var place = await PlaceAsync(hub, region, cancellationToken);
        var withInputs = selection.Includes("progress.inputs");
        var answers = new Dictionary<string, IReadOnlyList<SubjectProgress>>();
        if (targets.Where(t => t.Level is not null).ToList() is { Count: > 0 } ofRegions)
        {
            var regions = await ProgressSubject.RegionsAsync(
                hub, [.. ofRegions.Select(t => t.Level!.Value).Distinct()], place, cancellationToken);
            var taken = regions.SelectMany(level => level.Take(first)).Select(subject => subject.Party).ToList();
            var series = await ProgressSeries.ReadAsync(
                hub, ofRegions, taken, day, ObservationSource.Reported, withInputs, cancellationToken);
            foreach (var target in ofRegions)
                answers[target.Key] = [.. regions[target.Level!.Value].Take(first)
                    .Select(subject => subject.With(series.JudgeRegion(target, subject.Key)))];
        }

        if (targets.Where(t => t.Level is null).ToList() is { Count: > 0 } ofOthers)
        {
            var parties = await ProgressSubject.PartiesAsync(
                hub, [.. ofOthers.Select(t => t.IndicatorKey).Distinct()], place, day, cancellationToken);
            var taken = parties.SelectMany(indicator => indicator.Take(first)).ToHashSet();
            var named = await ProgressSubject.NamedAsync(hub, taken, cancellationToken);
            var series = await ProgressSeries.ReadAsync(
                hub, ofOthers, [.. taken], day, ObservationSource.Reported, withInputs, cancellationToken);
            foreach (var target in ofOthers)
                answers[target.Key] = [.. parties[target.IndicatorKey].Take(first).Where(named.ContainsKey)
                    .Select(party => named[party].With(series.JudgeSubject(target, party)))];
        }

        return [.. targets.Select(target => answers[target.Key])];
    }

    private static async Task<string> PlaceAsync(HubDbContext hub, string? region, CancellationToken cancellationToken) =>
        region is null || await hub.Regions.AnyAsync(r => r.Key == region, cancellationToken)
            ? region ?? Province
            : throw new QueryException(ErrorCodes.InvalidArgument,
                $"'{(region.Length > 20 ? region[..20] : region)}' is the GB/T 2260 code of no region of Yunnan: take a 'key' from "
                    + "'regions'.");
}
