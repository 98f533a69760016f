namespace Yunnan.DataHub.Model.Reference;

/// <summary>Codes of GB/T 2260: two digits of the province, two of the prefecture, two of the county (行政区划代码).</summary>
public static class RegionCode
{
    private const int Length = 6;

    /// <summary>
    /// Whether a text has the form of a code of this province: six digits that begin with 53, a county only below a prefecture.
    /// </summary>
    public static bool IsWellFormed(string code) =>
        code.Length == Length
        && code.StartsWith("53", StringComparison.Ordinal)
        && code.All(char.IsAsciiDigit)
        && (!IsZero(code, 2) || IsZero(code, 4));

    /// <summary>The prefecture in which a division lies, or the division itself if it is one; null for the province.</summary>
    public static string? PrefectureOf(string code) =>
        code.Length != Length || IsZero(code, 2) ? null : string.Concat(code.AsSpan(0, 4), "00");

    /// <summary>The level of a division of the province, by its code alone.</summary>
    public static RegionLevel LevelOf(string code) => code.Length != Length ? RegionLevel.County
        : IsZero(code, 2) ? RegionLevel.Province : IsZero(code, 4) ? RegionLevel.Prefecture : RegionLevel.County;

    private static bool IsZero(string code, int start) => code[start] == '0' && code[start + 1] == '0';
}
