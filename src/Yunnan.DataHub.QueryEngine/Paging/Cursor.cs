using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.QueryEngine.Sorting;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>
/// The cursors of an order. Each is a place in it: the values of the order's keys at a row, with a signature of the keys they belong to,
/// sealed.
/// </summary>
/// <param name="keys">The order.</param>
/// <param name="typeName">The rows' type: a cursor of one type is none of another.</param>
/// <param name="cipher">Seals the cursors.</param>
internal sealed class Cursor(IReadOnlyList<OrderKey> keys, string typeName, CursorCipher cipher)
{
    private readonly byte[] _context = Encoding.UTF8.GetBytes(typeName);
    private readonly Type[] _types = [.. keys.Select(TypeOf)];
    private readonly bool _dependsOnRequest = keys.Any(key => key.Arguments is not null);
    private JsonEncodedText _signature = JsonEncodedText.Encode(Signature(keys, null));

    /// <summary>The cursors of a request: what the order's values depend on beside the row belongs to the order.</summary>
    public Cursor For(RequestValues values)
    {
        if (!_dependsOnRequest)
            return this;
        var cursor = (Cursor)MemberwiseClone();
        cursor._signature = JsonEncodedText.Encode(Signature(keys, values));
        return cursor;
    }

    /// <summary>The cursor of a row with these values.</summary>
    public string Encode(ReadOnlySpan<object?> values)
    {
        var buffer = ScratchBuffer.Take();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(_signature);
            for (var i = 0; i < _types.Length; i++)
                JsonSerializer.Serialize(writer, Plain(values[i]), _types[i]);
            writer.WriteEndArray();
        }
        var cursor = cipher.Seal(buffer.WrittenSpan, _context);
        ScratchBuffer.Return(buffer);
        return cursor;
    }

    /// <summary>The values at a cursor; null where none is given.</summary>
    public object?[]? DecodeIfGiven(string? cursor, string argument) => cursor is null ? null : Decode(cursor, argument);

    /// <summary>The values at a cursor.</summary>
    /// <exception cref="QueryException">It is none, or belongs to another order.</exception>
    public object?[] Decode(string cursor, string argument)
    {
        try
        {
            var json = new Utf8JsonReader(cipher.Open(cursor, _context));
            if (json.Read() && json.TokenType == JsonTokenType.StartArray && json.Read() && json.TokenType == JsonTokenType.String)
            {
                if (!json.ValueTextEquals(_signature.EncodedUtf8Bytes))
                    throw new QueryException(ErrorCodes.InvalidCursor,
                        $"The cursor in '{argument}' was made under another order: take it from a page of this one.");
                var values = new object?[_types.Length];
                var isWhole = true;
                for (var i = 0; isWhole && i < values.Length; i++)
                {
                    isWhole = json.Read() && json.TokenType != JsonTokenType.EndArray;
                    values[i] = isWhole && JsonSerializer.Deserialize(ref json, _types[i]) is { } value
                        ? keys[i].Column?.CheckRange(value) ?? value : null;
                    isWhole &= values[i] is not null || keys[i].IsNullable;
                }
                if (isWhole && json.Read() && json.TokenType == JsonTokenType.EndArray && !json.Read())
                    return values;
            }
        }
        catch (Exception e) when (e is FormatException or JsonException or NotSupportedException or InvalidOperationException)
        {
            // Not made by Encode; said below.
        }
        throw new QueryException(ErrorCodes.InvalidCursor,
            $"'{argument}' is not a cursor of this hub: take it from 'pageInfo' or 'edges'.");
    }

    // SQL Server gives 10.0000 where SQLite gives 10: one place has one cursor.
    private static object? Plain(object? value) => value is decimal number ? PlainDecimalScalar.WithoutTrailingZeros(number) : value;

    private static Type TypeOf(OrderKey key) =>
        key.IsNullable && key.Value.Type.IsValueType && Nullable.GetUnderlyingType(key.Value.Type) is null
            ? typeof(Nullable<>).MakeGenericType(key.Value.Type)
            : key.Value.Type;

    private static string Signature(IReadOnlyList<OrderKey> keys, RequestValues? values)
    {
        var hash = new HashCode32();
        foreach (var key in keys)
        {
            hash.Add($"{key.Path}{(key.Direction == SortDirection.Ascending ? '+' : '-')}");
            if (values is not null && key.Arguments is { } arguments)
                Add(ref hash, arguments(values));
        }
        return hash.ToString();
    }

    private static void Add(ref HashCode32 hash, object? argument)
    {
        switch (argument)
        {
            case IDictionary<string, object?> fields:
                hash.Add("{");
                foreach (var (name, value) in fields)
                {
                    hash.Add(name);
                    Add(ref hash, value);
                }
                hash.Add("}");
                break;
            case IEnumerable items and not string:
                hash.Add("[");
                foreach (var item in items)
                    Add(ref hash, item);
                hash.Add("]");
                break;
            default:
                hash.Add(string.Create(CultureInfo.InvariantCulture, $"<{argument}>"));
                break;
        }
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

        public override readonly string ToString() => _hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
