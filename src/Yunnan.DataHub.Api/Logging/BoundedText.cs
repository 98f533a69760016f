using System.Globalization;
using System.Text;
using Serilog.Core;
using Serilog.Events;

namespace Yunnan.DataHub.Api.Logging;

/// <summary>
/// Cuts long texts in log events and escapes control characters, line separators and what turns the direction of text around: paths
/// and headers come from strangers, who would otherwise write lines of their own, or pages of them.
/// </summary>
internal sealed class BoundedText : ILogEventEnricher
{
    /// <summary>Longer texts are cut.</summary>
    public const int Longest = 500;

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        List<LogEventProperty>? changed = null;
        foreach (var (name, value) in logEvent.Properties)
            if (value is ScalarValue { Value: string text } && !IsFit(text))
                (changed ??= []).Add(new LogEventProperty(name, new ScalarValue(Fit(text))));
        foreach (var property in changed ?? [])
            logEvent.AddOrUpdateProperty(property);
    }

    /// <summary>The text as it is, or a shorter one without control characters.</summary>
    public static string Fit(string text)
    {
        if (IsFit(text))
            return text;
        var fit = new StringBuilder(Longest + 8);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            if (IsFit(c))
                fit.Append(c);
            else
                fit.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return text.Length > Longest ? fit.Append('…').ToString() : fit.ToString();
    }

    private static bool IsFit(string text)
    {
        if (text.Length > Longest)
            return false;
        foreach (var c in text)
            if (!IsFit(c))
                return false;
        return true;
    }

    private static bool IsFit(char c) => c is >= ' ' and <= '~'
        || (c > '~'
            && char.GetUnicodeCategory(
                c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator));
}
