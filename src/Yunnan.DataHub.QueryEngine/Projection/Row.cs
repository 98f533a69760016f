using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Mapping;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>A row seen as one GraphQL object: several objects may share a row's data (a row and what it refers to).</summary>
internal sealed record Row(RowData Data, RowLayout Layout);

/// <summary>Where the fields of a selection stand in a row's data.</summary>
/// <param name="mapping">The mapped type; null where the row is none, but a group of rows.</param>
internal sealed class RowLayout(ObjectMapping? mapping)
{
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);
    private (JsonEncodedText Name, Slot Slot)[] _order = [];

    public ObjectMapping? Mapping { get; } = mapping;

    public Slot this[string responseName] => _slots[responseName];

    public void Add(string responseName, Slot slot)
    {
        _slots.Add(responseName, slot);
        _order = [.. _order, (JsonEncodedText.Encode(responseName), slot)];
    }

    /// <summary>Writes a row's data as an object.</summary>
    public void Write(Utf8JsonWriter json, RowData data)
    {
        json.WriteStartObject();
        foreach (var (name, slot) in _order)
            slot.Write(json, name, data);
        json.WriteEndObject();
    }
}
