using System.Globalization;

namespace Yunnan.DataHub.Model.Workforce;

/// <summary>The texts that tell a workforce count from all others (统计单元).</summary>
public static class WorkforceCell
{
    /// <summary>What stands for the breakdown of a count that is not broken down.</summary>
    public const string Total = "none";

    /// <summary>
    /// The natural key: measure, year and region, then industry, level, gender, age band, schooling, kind of establishment, establishment
    /// and category; empty where the count is not broken down by it. Enums stand as their numbers.
    /// </summary>
    public static string KeyOf(WorkforceCount count) => string.Join('/', [
        Number((int)count.Measure), Number(count.Year), count.RegionKey, .. Dimensions(count).Select(dimension => dimension.Value)]);

    /// <summary>
    /// By what a count is broken down beside measure, year and region: names in a fixed order with commas between; "none" for a total.
    /// </summary>
    public static string BreakdownOf(WorkforceCount count)
    {
        var names = Dimensions(count).Where(dimension => dimension.Value is not null).Select(dimension => dimension.Name).ToList();
        return names.Count == 0 ? Total : string.Join(',', names);
    }

    private static IEnumerable<(string Name, string? Value)> Dimensions(WorkforceCount count) =>
    [
        ("industry", count.IndustryKey),
        ("skillLevel", count.SkillLevelKey),
        ("gender", Number((int?)count.Gender)),
        ("ageBand", Number((int?)count.AgeBand)),
        ("education", Number((int?)count.Education)),
        ("establishmentKind", Number((int?)count.EstablishmentKind)),
        ("establishment", Number(count.EstablishmentId)),
        ("category", count.CategoryKey),
    ];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
