namespace Yunnan.DataHub.Hostile.Tests.Schema;

/// <summary>Writes a plausible value of each type, as a literal.</summary>
internal static class SampleValues
{
    public static string Of(SchemaModel schema, SchemaTypeReference reference)
    {
        var value = Of(schema, schema[reference.Name]);
        return reference.IsList ? $"[{value}]" : value;
    }

    /// <summary>The fields that an input object can't do without, with values; empty where there are none.</summary>
    public static string RequiredFields(SchemaModel schema, SchemaType input, string? but = null) => string.Join(", ", input.Fields
        .Where(field => field.Type.IsRequired && field.Name != but).Select(field => $"{field.Name}: {Of(schema, field.Type)}"));

    private static string Of(SchemaModel schema, SchemaType type) => type.Kind switch
    {
        SchemaKind.Enum => type.Values[0],
        SchemaKind.Input => $"{{{RequiredFields(schema, type)}}}",
        _ => type.Name switch
        {
            "Int" or "Long" or "Short" or "Byte" => "2",
            "Float" or "Decimal" => "1.5",
            "Boolean" => "true",
            "LocalDate" => "\"2024-05-01\"",
            "DateTime" => "\"2024-05-01T00:00:00Z\"",
            "ID" => "\"VGFyZ2V0OnluLTAxL3NraWxsZWQtdGFsZW50LXN0b2Nr\"",
            _ => "\"x\"",
        },
    };

    /// <summary>The arguments that a field can't do without, and a small page; empty where there are none.</summary>
    public static string Arguments(SchemaModel schema, SchemaField field, string? more = null)
    {
        var arguments =
            field.Arguments.Where(
                argument => argument.Type.IsRequired && more?.StartsWith(argument.Name + ":", StringComparison.Ordinal) != true)
            .Select(argument => $"{argument.Name}: {Of(schema, argument.Type)}").ToList();
        if (field["first"] is not null && more?.StartsWith("first:", StringComparison.Ordinal) != true
            && more?.StartsWith("last:", StringComparison.Ordinal) != true)
            arguments.Add("first: 2");
        if (more is not null)
            arguments.Add(more);
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    /// <summary>What is selected of a field whose own fields are not meant.</summary>
    public static string Selection(SchemaModel schema, SchemaField field) => schema[field.Type.Name].IsComposite ? " { __typename }" : "";
}
