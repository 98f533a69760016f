using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

internal static class Observations
{
    /// <summary>A figure of the province as an agency sends it in.</summary>
    public static Observation Of(string indicator, int year, decimal value, bool unused = false) => new()
    {
        Key = $"{indicator}/530000/{year}@yn-hrss{(unused ? "-test" : "")}",
        IndicatorKey = indicator,
        SubjectKind = ObservationSubject.Region,
        SubjectKey = "r:530000",
        RegionKey = "530000",
        Year = year,
        Period = $"{year}",
        PeriodEnd = new DateOnly(year, 12, 31),
        Value = value,
        Status = ObservationStatus.Provisional,
    };
}
