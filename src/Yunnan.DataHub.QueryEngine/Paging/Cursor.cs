using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>A place in an order: the values of the order's keys at a row, with a signature of the keys they belong to.</summary>
internal static class Cursor
{
    public static string Encode(IReadOnlyList<OrderKey> keys, ReadOnlySpan<object?> values)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(Signature(keys));
            for (var i = 0; i < keys.Count; i++)
                JsonSerializer.Serialize(writer, values[i], TypeOf(keys[i]));
            writer.WriteEndArray();
        }
        return Base64Url.EncodeToString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    public static object?[] Decode(IReadOnlyList<OrderKey> keys, string cursor, string argument)
    {
        try
        {
            var items = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(cursor));
            if (items is [{ ValueKind: JsonValueKind.String } signature, ..])
            {
                if (signature.GetString() != Signature(keys) || items.Length != keys.Count + 1)
                    throw new QueryException(ErrorCodes.InvalidCursor, $"The cursor in '{argument}' was made under another order: take it from a page of this one.");
                var values = keys.Select((key, i) => items[i + 1].Deserialize(TypeOf(key)) is { } value ? DecimalRange.Check(value, key.Column) : null).ToArray();
                if (!keys.Where((key, i) => values[i] is null && !key.IsNullable).Any())
                    return values;
            }
        }
        catch (Exception e) when (e is FormatException or JsonException or NotSupportedException or InvalidOperationException)
        {
            // Not made by Encode; said below.
        }
        throw new QueryException(ErrorCodes.InvalidCursor, $"'{argument}' is not a cursor of this hub: take it from 'pageInfo' or 'edges'.");
    }

    private static Type TypeOf(OrderKey key) =>
        key.IsNullable && key.Value.Type.IsValueType && Nullable.GetUnderlyingType(key.Value.Type) is null
            ? typeof(Nullable<>).MakeGenericType(key.Value.Type)
            : key.Value.Type;

    private static string Signature(IReadOnlyList<OrderKey> keys)
    {
        var hash = new HashCode32();
        foreach (var key in keys)
            hash.Add($"{key.Path}{(key.Direction == SortDirection.Ascending ? '+' : '-')}");
        return hash.ToString();
    }

    // FNV-1a: short, and the same on every machine and in every process, which string.GetHashCode is not.
    private struct HashCode32()
    {
        private uint _hash = 2166136261;

        public void Add(string text)
        {
            foreach (var octet in Encoding.UTF8.GetBytes(text))
                _hash = (_hash ^ octet) * 16777619;
        }

        public override readonly string ToString() => _hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
