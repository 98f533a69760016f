using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>The running schema, as introspection tells it.</summary>
internal sealed class SchemaTypes
{
    private readonly Dictionary<string, JsonNode> _types;

    private SchemaTypes(JsonArray types) => _types = types.ToDictionary(type => (string)type!["name"]!, type => type!);

    public static async Task<SchemaTypes> OfAsync(Hub hub) => new((await hub.DataAsync("""
        { __schema { types {
            name kind enumValues { name }
            fields { name type { ...Named } args { name type { ...Named } } }
            inputFields { name type { ...Named } }
        } } }
        fragment Named on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """))["__schema"]!["types"]!.AsArray());

    /// <summary>The root fields that are connections.</summary>
    public IEnumerable<string> Connections => Members("Query", "fields")
        .Where(root => root.Type.EndsWith("Connection", StringComparison.Ordinal)).Select(root => root.Name);

    /// <summary>The root fields that are aggregates.</summary>
    public IEnumerable<string> Aggregates => Members("Query", "fields")
        .Where(root => root.Type.EndsWith("Aggregate", StringComparison.Ordinal)).Select(root => root.Name);

    /// <summary>The fields of an object type with their types.</summary>
    public IEnumerable<(string Name, string Type)> Fields(string type) => Members(type, "fields");

    /// <summary>The fields of an object type that are lists, with the types of their elements.</summary>
    public IEnumerable<(string Name, string Type)> Lists(string type) => _types[type]["fields"]!.AsArray()
        .Where(field => IsList(field!["type"]!)).Select(field => ((string)field!["name"]!, Named(field["type"]!)));

    public IEnumerable<string> EnumValues(string type) => _types[type]["enumValues"]!.AsArray().Select(value => (string)value!["name"]!);

    public bool IsObject(string type) => (string)_types[type]["kind"]! == "OBJECT";

    /// <summary>The type of an argument of a root field.</summary>
    public string Argument(string rootField, string name) => Named(
        _types["Query"]["fields"]!.AsArray().Single(field => (string)field!["name"]! == rootField)!["args"]!.AsArray()
            .Single(argument => (string)argument!["name"]! == name)!["type"]!);

    public IEnumerable<(string Name, string Type)> InputFields(string type) => Members(type, "inputFields");

    public bool IsInput(string type) => (string)_types[type]["kind"]! == "INPUT_OBJECT";

    /// <summary>A value of a scalar or an enum, as it is written in a document.</summary>
    public string Literal(string type, string owner) => type switch
    {
        "String" => "\"云\"",
        "Int" or "Long" => "7",
        "Decimal" => "7.5",
        "Boolean" => "true",
        "LocalDate" => "\"2023-06-30\"",
        "DateTime" => "\"2023-06-30T12:00:00Z\"",
        "ID" when owner == "CalendarDay" => $"\"{Convert.ToBase64String("CalendarDay:2023-06-30"u8)}\"",
        "ID" => $"\"{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{owner}:{(HasNumber(owner) ? "7" : "x")}"))}\"",
        _ => (string)_types[type]["enumValues"]![0]!["name"]!,
    };

    // A key named Key is a text; one named Id, which is not a field, a number: a head count has that and a key by which imports find it.
    private bool HasNumber(string type) =>
        _types.TryGetValue(type, out var known) && known["fields"] is JsonArray
            && (type == "WorkforceCount" || Fields(type).All(field => field.Name != "key"));

    private IEnumerable<(string Name, string Type)> Members(string type, string kind) =>
        _types[type][kind]!.AsArray().Select(member => ((string)member!["name"]!, Named(member["type"]!)));

    private static bool IsList(JsonNode type) => (string)type["kind"]! == "LIST" || (type["ofType"] is { } inner && IsList(inner));

    private static string Named(JsonNode type) => type["ofType"] is { } inner ? Named(inner) : (string)type["name"]!;
}
