using System.Globalization;
using System.Text;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>Relay's global identifiers, in HotChocolate's form: Base64 of <c>Type:key</c>.</summary>
internal static class GlobalId
{
    public static string Encode(string typeName, object key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{typeName}:{Text(key)}")));

    /// <summary>The two parts of an id.</summary>
    /// <exception cref="QueryException">It is none.</exception>
    public static (string TypeName, string Key) Split(string id) =>
        TrySplit(id)
            ?? throw new QueryException(ErrorCodes.InvalidId, $"'{Shorten(id)}' is not an id of this hub: take it from the field 'id'.");

    /// <summary>The two parts of an id; null where it is none.</summary>
    public static (string TypeName, string Key)? TrySplit(string id)
    {
        var buffer = new byte[id.Length];
        if (Convert.TryFromBase64String(id, buffer, out var length))
        {
            var text = Encoding.UTF8.GetString(buffer, 0, length);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
                return (text[..colon], text[(colon + 1)..]);
        }
        return null;
    }

    /// <summary>The key in an id of a known type.</summary>
    public static object Decode(string id, ObjectMapping mapping)
    {
        var (typeName, key) = Split(id);
        return typeName == mapping.Name
            ? KeyOf(key, mapping.Key!.ValueType, id)
            : throw new QueryException(ErrorCodes.InvalidId,
                $"'{Shorten(id)}' is the id of a {Shorten(typeName)}, not of a {mapping.Name}.");
    }

    private static object KeyOf(string key, Type type, string id)
    {
        if (type == typeof(string))
            return key;
        if (type == typeof(int) && int.TryParse(key, NumberStyles.Integer, CultureInfo.InvariantCulture, out var int32))
            return int32;
        if (type == typeof(long) && long.TryParse(key, NumberStyles.Integer, CultureInfo.InvariantCulture, out var int64))
            return int64;
        if (type == typeof(Guid) && Guid.TryParse(key, out var guid))
            return guid;
        if (type == typeof(DateOnly) && DateOnly.TryParseExact(key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        throw new QueryException(ErrorCodes.InvalidId, $"'{Shorten(id)}' holds no key of its type.");
    }

    private static object Text(object key) => key is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : key;

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
