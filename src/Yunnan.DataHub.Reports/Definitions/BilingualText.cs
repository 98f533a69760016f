using System.Text.RegularExpressions;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>A text in both languages of the hub.</summary>
/// <param name="Zh">In Chinese; null where there is none.</param>
/// <param name="En">In English; null where there is none.</param>
public sealed partial record BilingualText(string? Zh, string? En)
{
    /// <summary>No text.</summary>
    public static BilingualText None { get; } = new(null, null);

    /// <summary>The text in a language, else in the other.</summary>
    public string? In(ReportLanguage language) => language == ReportLanguage.En ? En ?? Zh : Zh ?? En;

    /// <summary>
    /// Reads a description of the schema's form, <c>Day of issue (发证日期).</c>; one without brackets is in the language of its letters.
    /// </summary>
    public static BilingualText Of(string? description)
    {
        if (string.IsNullOrWhiteSpace(description))
            return None;
        var text = description.ReplaceLineEndings(" ").Trim();
        return Pair().Match(text) is { Success: true } pair ? new BilingualText(pair.Groups["zh"].Value, pair.Groups["en"].Value)
            : Chinese().IsMatch(text) ? new BilingualText(text.TrimEnd('.', '。'), null)
            : new BilingualText(null, text);
    }

    /// <summary>The term that a field's description begins with, without what it adds.</summary>
    public static BilingualText TermOf(string? description)
    {
        var (zh, en) = Of(description);
        return zh is not null && en is null && Period().Match(zh) is { Success: true } period
            ? new BilingualText($"{period.Groups["of"].Value.Split('.')[0]}（{PeriodZh(period.Groups["period"].Value)}）", null)
            : new BilingualText(zh?.Split('.')[0], en?.Split([';', ',', '.'])[0]);
    }

    private static string PeriodZh(string period) => period switch { "year" => "年", "quarter" => "季度", _ => "月" };

    [GeneratedRegex(@"^(?<en>.*?)\s*[(（](?<zh>[^()（）]*\p{IsCJKUnifiedIdeographs}[^()（）]*)[)）]")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("^The (?<period>year|quarter|month) of: (?<of>.*)$")]
    private static partial Regex Period();
}

/// <summary>In which language titles are.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
