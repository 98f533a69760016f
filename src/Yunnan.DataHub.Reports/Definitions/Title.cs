using GraphQLParser.AST;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>
/// What <c>@title(zh:, en:, unitZh:, unitEn:, percent:)</c> says of a field or an operation.
/// </summary>
/// <param name="Text">The title.</param>
/// <param name="Unit">What the figures count.</param>
/// <param name="IsPercent">Whether they are shares.</param>
internal sealed record Title(BilingualText Text, BilingualText Unit, bool IsPercent)
{
    public const string Directive = "title";

    /// <summary>Reads it; null where there is none.</summary>
    /// <exception cref="ReportException">An argument is unknown, or not of its type.</exception>
    public static Title? Of(GraphQLDirectives? directives)
    {
        if (directives?.Items.Find(directive => directive.Name.Value == Directive) is not { } written)
            return null;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var isPercent = false;
        foreach (var argument in written.Arguments?.Items ?? [])
        {
            if (argument is { Name.StringValue: "percent", Value: GraphQLBooleanValue percent })
                isPercent = percent.BoolValue;
            else if (argument is { Name.StringValue: "zh" or "en" or "unitZh" or "unitEn", Value: GraphQLStringValue text })
                texts[argument.Name.StringValue] = text.Value.ToString();
            else
                throw new ReportException($"@{Directive} takes the texts zh, en, unitZh and unitEn, and percent: true or false; "
                    + $"'{argument.Name.StringValue}' is none of them.");
        }
        return new Title(new BilingualText(texts.GetValueOrDefault("zh"), texts.GetValueOrDefault("en")),
            new BilingualText(texts.GetValueOrDefault("unitZh"), texts.GetValueOrDefault("unitEn")), isPercent);
    }
}

/// <summary>A document is no report.</summary>
/// <param name="message">Why, in one line.</param>
public sealed class ReportException(string message) : Exception(message);
