using System.Text.Json;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>A row seen as one GraphQL object: several objects may share a row's data (a row and what it refers to).</summary>
internal sealed record Row(RowData Data, RowLayout Layout);

/// <summary>Where the fields of a selection stand in a row's data.</summary>
internal sealed class RowLayout
{
    private readonly List<(JsonEncodedText Name, Slot Slot)> _fields = [];

    public void Add(string responseName, Slot slot) => _fields.Add((JsonEncodedText.Encode(responseName), slot));

    /// <summary>Writes a row's data as an object.</summary>
    public void Write(Utf8JsonWriter json, RowData data)
    {
        json.WriteStartObject();
        foreach (var (name, slot) in _fields)
            slot.Write(json, name, data);
        json.WriteEndObject();
    }
}
