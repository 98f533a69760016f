using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports;

/// <summary>Variables of a report from texts: parameters of an address, or words of a command line.</summary>
public static class ReportVariables
{
    /// <summary>
    /// The variables as JSON: numbers as numbers, lists from texts that come several times, objects as JSON. What isn't of its type is left
    /// as text, and the engine says what is wrong with it.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="texts">The texts of each name; an empty one counts as absent.</param>
    /// <exception cref="Rows.ReportFailedException">A name is unknown, given too often, or not given though it must be.</exception>
    public static JsonElement Read(Report report, IReadOnlyDictionary<string, IReadOnlyList<string>> texts)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Keys.FirstOrDefault(name => report.Variables.All(variable => variable.Name != name)) is { } unknown)
            throw new Rows.ReportFailedException("UNKNOWN_PARAMETER", $"The report has no parameter '{unknown}'"
                + (report.Variables.Count == 0 ? "; it has none."
                    : $": it has {string.Join(", ", report.Variables.Select(variable => variable.Name))}."));
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var variable in report.Variables)
                Write(writer, variable, [.. texts.GetValueOrDefault(variable.Name)?.Where(text => text.Length > 0) ?? []]);
            writer.WriteEndObject();
        }
        using var document = JsonDocument.Parse(json.ToArray());
        return document.RootElement.Clone();
    }

    private static void Write(Utf8JsonWriter json, ReportVariable variable, string[] texts)
    {
        if (texts.Length == 0)
        {
            if (variable.IsRequired)
                throw new Rows.ReportFailedException("PARAMETER_NEEDED",
                    $"The report needs the parameter '{variable.Name}' ({variable.Type}).");
            return;
        }
        if (texts.Length > 1 && !variable.IsList)
            throw new Rows.ReportFailedException("DUPLICATE_PARAMETER",
                $"The parameter '{variable.Name}' is one value, and is given several times.");
        json.WritePropertyName(variable.Name);
        if (!variable.IsList)
        {
            Write(json, variable.SchemaType, texts[0]);
            return;
        }
        json.WriteStartArray();
        foreach (var text in texts)
            Write(json, variable.SchemaType, text);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IGraphType type, string text)
    {
        switch (NamedType(type))
        {
            case IInputObjectGraphType when Parse(text) is { } value:
                value.WriteTo(json);
                break;
            case BooleanGraphType when bool.TryParse(text, out var value):
                json.WriteBooleanValue(value);
                break;
            case ScalarGraphType and not (StringGraphType or IdGraphType or EnumerationGraphType)
                when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) && Parse(text) is { } number:
                number.WriteTo(json);
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    private static IGraphType NamedType(IGraphType type) => type switch
    {
        NonNullGraphType nonNull => NamedType(nonNull.ResolvedType!),
        ListGraphType list => NamedType(list.ResolvedType!),
        _ => type,
    };

    private static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            // Written once: an escape that is half a character is only found when its text is read.
            return JsonSerializer.SerializeToElement(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
