using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Targets;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>The root field that counts targets by how far they have come.</summary>
internal static class TargetSummaryField
{
    /// <summary>How many targets have come how far, by status, domain, document or responsible organisation (目标汇总).</summary>
    /// <param name="by">What to count by.</param>
    /// <param name="hub">The database.</param>
    /// <param name="days">Tells the day where none is asked for.</param>
    /// <param name="kept">The figures that are kept.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="asOf">
    /// The day from which progress is judged; without it today, or the last day of the figures while all of them are made up.
    /// </param>
    /// <param name="region">The region's GB/T 2260 code; the province without it.</param>
    /// <param name="headline">Only headline targets, or only the others; all without it.</param>
    /// <param name="kind">Only targets of this kind; all without it.</param>
    /// <param name="dueYear">Only targets due in this year; all without it.</param>
    /// <param name="source">
    /// Which figures progress is judged by: those that were reported, or those that the hub counted from its own records.
    /// </param>
    public static async Task<IReadOnlyList<TargetSummary>> Summary(
        TargetSummaryBy by, HubDbContext hub, ProgressDay days, ProgressFigures kept, CancellationToken cancellationToken,
        DateOnly? asOf = null, string? region = null, bool? headline = null, TargetKind? kind = null, int? dueYear = null,
        ObservationSource source = ObservationSource.Reported)
    {
        var targets = hub.Targets.Where(t =>
            (headline == null || t.Headline == headline) && (kind == null || t.Kind == kind) && (dueYear == null || t.DueYear == dueYear));
        var inputs = await targets.Select(TargetProgressInput.Of).ToListAsync(cancellationToken);
        var progress = await TargetProgressFields.Progress(inputs, hub, days, kept, FieldSelection.None, cancellationToken, asOf, region,
            source);
        var byKey = inputs.Zip(progress).ToDictionary(p => p.First.Key, p => p.Second);

        switch (by)
        {
            case TargetSummaryBy.Status:
                return Summarise(byKey.Values.Select(p => (GroupName.For(p.Status), p)));
            case TargetSummaryBy.Domain:
                var domains = await targets.Select(t => new { t.Key, t.Indicator.Domain }).ToListAsync(cancellationToken);
                return Summarise(domains.Select(d => (GroupName.For(d.Domain), byKey[d.Key])));
            case TargetSummaryBy.Document:
                return Summarise(byKey, await targets
                    .Select(t => new Membership(t.Key, t.PolicyDocument.Key, t.PolicyDocument.TitleZh, t.PolicyDocument.TitleEn))
                    .ToListAsync(cancellationToken));
            default:
                return Summarise(byKey, await targets
                    .SelectMany(t => t.Responsible, (t, r) => new { t.Key, r.OrganisationName })
                    .SelectMany(r => r.OrganisationName.Organisations, (r, o) => new Membership(r.Key, o.Key, o.NameZh, o.NameEn))
                    .Distinct().ToListAsync(cancellationToken));
        }
    }

    /// <summary>Targets that belong to no group are counted in one without key.</summary>
    private static List<TargetSummary> Summarise(Dictionary<string, TargetProgress> targets, List<Membership> memberships) =>
        Summarise(
            memberships.Concat(
                targets.Keys.Except(memberships.Select(m => m.Target)).Select(t => new Membership(t, null, "未注明", "Not stated")))
            .Select(m => (new GroupName(m.Group, m.NameZh, m.NameEn), targets[m.Target])));

    private static List<TargetSummary> Summarise(IEnumerable<(GroupName Group, TargetProgress Progress)> targets) =>
    [
        .. targets.GroupBy(t => t.Group, t => t.Progress)
            .Select(g => TargetSummary.From(g.Key.Key, g.Key.NameZh, g.Key.NameEn, [.. g]))
            .OrderByDescending(s => s.Total).ThenBy(s => s.Key, StringComparer.Ordinal),
    ];

    private sealed record Membership(string Target, string? Group, string? NameZh, string? NameEn);
}
