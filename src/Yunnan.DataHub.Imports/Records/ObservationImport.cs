using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Figures of indicators.</summary>
internal static class ObservationImport
{
    private const int LongestSource = 500;

    public static RecordDeclaration<Observation> Create() =>
        new RecordDeclaration<Observation>(
            "observations",
            "观测值",
            "Figures of indicators, by indicator, region, period, dimension and organisation. "
            + "A cumulative indicator is counted from the start of the plan to the end of the period.",
            () => new Observation { Key = "", IndicatorKey = "", RegionKey = Province, Period = "" })
            .KeyedBy("indicator", "region", "period", "dimension", "organisation")
            .ReadFirst("indicator", "synthetic")
            .Catalogued(o => o.IndicatorKey, CatalogueList.Indicators)
            .Catalogued(o => o.RegionKey, CatalogueList.Regions)
            .Column(
                "period",
                "统计期",
                "The period, which has begun",
                Cells.ObservedPeriod,
                [nameof(Observation.Period), nameof(Observation.Year), nameof(Observation.PeriodEnd)],
                _ => (o, period) => (o.Period, o.Year, o.PeriodEnd) = (period.Text, period.Days.Year, period.Days.End),
                session => (_, period) => HasBegun(period.Days, session.Today))
            .Column<string>(
                "dimension",
                "限定",
                "Which part of the indicator is meant: a code of its breakdowns, where it has some",
                Cells.Text,
                [nameof(Observation.Dimension)],
                session =>
                {
                    var parts = IndicatorParts.In(session);
                    return (o, word) => o.Dimension = parts.Meant(o.IndicatorKey, word);
                },
                session =>
                {
                    var parts = IndicatorParts.In(session);
                    return (o, word) => parts.Refuse(o.IndicatorKey, word);
                },
                isRequired: false)
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
            .Catalogued(o => o.OrganisationKey, CatalogueList.Organisations, (o, _) => o.IsSynthetic
                ? "A synthetic figure is reported by no one; leave the cell empty."
                : null)
            .Text(o => o.Source, longest: LongestSource)
            .Text(o => o.Note)
            .Value(o => o.IsSynthetic, Cells.Flag, "synthetic")
            .Compute(["indicator"], [nameof(Observation.Key)], (o, _) => o.Key = ObservationKey.Create(
                o.IndicatorKey, o.RegionKey, o.Period, o.Dimension, o.IsSynthetic ? ObservationKey.Demo : o.OrganisationKey))
            .StampedBy(o => o.ImportedAt);

    private static string? HasBegun(StatisticalPeriod period, DateOnly today) =>
        period.Start > today ? "The period has not begun: a figure of it can't have been observed." : null;

    private static Dictionary<string, Unit> Units(ImportSession session) => session.Shared(typeof(Unit), () => session.Context.Indicators
        .Select(i => new { i.Key, i.UnitZh, i.UnitEn, i.Measure })
        .ToDictionary(i => i.Key, i => new Unit(i.UnitZh, i.UnitEn, i.Measure is IndicatorMeasure.Rate or IndicatorMeasure.Cumulative)));

    private sealed record Unit(string Zh, string En, bool CanBeNegative);
}
