using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Figures of indicators.</summary>
internal static class ObservationImport
{
    private const int LongestSource = 500;

    public static RecordDeclaration<Observation> Create() =>
        new RecordDeclaration<Observation>(
            "observations",
            "观测值",
            "Figures of indicators, by indicator, subject, period, breakdown and the body that reported it. The subject is a region or, in "
            + "its place, an establishment, a site, a body or a programme. "
            + "A cumulative indicator is counted from the start of the plan to the end of the period.",
            () => new Observation { Key = "", IndicatorKey = "", SubjectKey = "", Period = "" })
            .KeyedBy("indicator", "region", "period", "breakdown", "reportedBy")
            .ReadFirst("indicator", "synthetic")
            .Catalogued(o => o.IndicatorKey, CatalogueList.Indicators)
            .Catalogued(o => o.RegionKey, CatalogueList.Regions)
            .Reference(o => o.EstablishmentId, References.Establishment)
            .Reference(o => o.SiteId, JoinedReferences.Site)
            .Catalogued(o => o.BodyKey, CatalogueList.Bodies)
            .Catalogued(o => o.ProgrammeKey, CatalogueList.Programmes)
            .Check("region", o => Subjects(o).Count(given => given) switch
            {
                1 => null,
                0 => "The figure is of nothing: name a region, an establishment, a site, a body or a programme.",
                _ => "The figure is of one thing: leave all but one of region, establishment, site, body and programme empty.",
            })
            .Column(
                "period",
                "统计期",
                "The period, which has begun",
                Cells.ObservedPeriod,
                [nameof(Observation.Period), nameof(Observation.Year), nameof(Observation.PeriodEnd)],
                _ => (o, period) => (o.Period, o.Year, o.PeriodEnd) = (period.Text, period.Days.Year, period.Days.End),
                session => (_, period) => HasBegun(period.Days, session.Today))
            .Column<string>(
                "breakdown",
                "分组",
                "Which part of the indicator is meant: codes of the lists by which it is broken down, divided by semicolons; empty for all",
                Cells.Text,
                [nameof(Observation.Breakdown1Key), nameof(Observation.Breakdown2Key), nameof(Observation.Breakdown3Key)],
                session =>
                {
                    var parts = IndicatorParts.In(session);
                    return (o, cell) => o.SetPart(parts.Meant(o.IndicatorKey, cell));
                },
                session =>
                {
                    var parts = IndicatorParts.In(session);
                    return (o, cell) => parts.Refuse(o.IndicatorKey, cell);
                },
                isRequired: false)
            .Formerly("dimension", "限定")
            .Value(o => o.Value, Cells.Figure, check: session =>
            {
                var units = Units(session);
                return (o, value) => value < 0 && units.TryGetValue(o.IndicatorKey, out var unit) && !unit.CanBeNegative
                    ? "A count or a duration can't be negative."
                    : null;
            })
            .Column<string>(
                "unit",
                "单位",
                "The indicator's unit, in Chinese or English; it is compared and not stored",
                Cells.Text,
                [],
                _ => (_, _) => { },
                session =>
                {
                    var units = Units(session);
                    return (o, given) => units.TryGetValue(o.IndicatorKey, out var unit) && given != unit.Zh && given != unit.En
                        ? $"The indicator's unit is {unit.Zh} ({unit.En}); write one of them or leave the cell empty."
                        : null;
                },
                isRequired: false)
            .Choice(o => o.Status)
            .Catalogued(o => o.ReportedByKey, CatalogueList.Bodies, (o, _) => o.IsSynthetic
                ? "A synthetic figure is reported by no one; leave the cell empty."
                : null)
            .Formerly("organisation", "上报机构")
            .Text(o => o.Source, longest: LongestSource)
            .Text(o => o.Note)
            .Value(o => o.IsSynthetic, Cells.Flag, "synthetic")
            .Compute(
                ["indicator"],
                [nameof(Observation.Key), nameof(Observation.SubjectKind), nameof(Observation.SubjectKey)],
                (o, _) =>
                {
                    o.NameSubject();
                    o.Key = ObservationKey.Of(o, o.IsSynthetic ? ObservationKey.Demo : o.ReportedByKey);
                })
            .StampedBy(o => o.ImportedAt);

    private static IEnumerable<bool> Subjects(Observation o) =>
    [
        o.RegionKey is not null, o.EstablishmentId is not null, o.SiteId is not null, o.BodyKey is not null, o.ProgrammeKey is not null,
    ];

    private static string? HasBegun(StatisticalPeriod period, DateOnly today) =>
        period.Start > today ? "The period has not begun: a figure of it can't have been observed." : null;

    private static Dictionary<string, Unit> Units(ImportSession session) => session.Shared(typeof(Unit), () => session.Context.Indicators
        .Select(i => new { i.Key, i.UnitZh, i.UnitEn, i.Measure })
        .ToDictionary(i => i.Key, i => new Unit(i.UnitZh, i.UnitEn, i.Measure is IndicatorMeasure.Rate or IndicatorMeasure.Cumulative)));

    private sealed record Unit(string Zh, string En, bool CanBeNegative);
}
