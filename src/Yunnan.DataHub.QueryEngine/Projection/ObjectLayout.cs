using System.Text.Json;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>A row seen as one GraphQL object: several objects may share a row's data (a row and what it refers to).</summary>
internal sealed record ObjectResult(RowData Data, ObjectLayout Layout);

/// <summary>Where the fields of a selection stand in a row's data.</summary>
internal sealed class ObjectLayout
{
    private readonly List<(JsonEncodedText Name, FieldWriter Writer)> _fields = [];

    public void Add(string responseName, FieldWriter writer) => _fields.Add((JsonEncodedText.Encode(responseName), writer));

    /// <summary>Writes a row's data as an object.</summary>
    public void Write(Utf8JsonWriter json, RowData data)
    {
        json.WriteStartObject();
        foreach (var (name, writer) in _fields)
            writer.Write(json, name, data);
        json.WriteEndObject();
    }
}
