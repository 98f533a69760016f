using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Writing;

/// <summary>Writes values of a scalar or enum type as JSON; what it writes is what GraphQL.NET would, to the letter.</summary>
internal static class LeafWriter<T>
{
    public static readonly Action<Utf8JsonWriter, T> Write = (Action<Utf8JsonWriter, T>)LeafWriters.Create(typeof(T));
}

/// <summary>Makes the writers.</summary>
internal static class LeafWriters
{
    private const int DateLength = 10;
    private const int MaxEnumValues = 1000;

    public static Delegate Create(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } bare)
            return Make(typeof(NullableWriter<>), bare);
        if (type.IsEnum)
            return Make(typeof(EnumWriter<>), type);
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => (Action<Utf8JsonWriter, string?>)(static (json, value) => json.WriteStringValue(value)),
            TypeCode.Boolean => (Action<Utf8JsonWriter, bool>)(static (json, value) => json.WriteBooleanValue(value)),
            TypeCode.Int16 => (Action<Utf8JsonWriter, short>)(static (json, value) => json.WriteNumberValue(value)),
            TypeCode.Int32 => (Action<Utf8JsonWriter, int>)(static (json, value) => json.WriteNumberValue(value)),
            TypeCode.Int64 => (Action<Utf8JsonWriter, long>)(static (json, value) => json.WriteNumberValue(value)),
            TypeCode.Double => (Action<Utf8JsonWriter, double>)(static (json, value) => json.WriteNumberValue(value)),
            TypeCode.Decimal =>
                (Action<Utf8JsonWriter, decimal>)(static (json, value) =>
                    json.WriteNumberValue(PlainDecimalScalar.WithoutTrailingZeros(value))),
            TypeCode.DateTime =>
                (Action<Utf8JsonWriter, DateTime>)(static (json, value) => json.WriteStringValue(InstantScalar.Text(value))),
            _ when type == typeof(DateOnly) => (Action<Utf8JsonWriter, DateOnly>)WriteDate,
            _ when type == typeof(Guid) => (Action<Utf8JsonWriter, Guid>)(static (json, value) => json.WriteStringValue(value)),
            _ => throw new InvalidOperationException($"{type} is no scalar of the schema."),
        };
    }

    private static Delegate Make(Type writer, Type type) => (Delegate)writer.MakeGenericType(type).GetMethod("Create")!.Invoke(null, null)!;

    private static void WriteDate(Utf8JsonWriter json, DateOnly date)
    {
        Span<byte> text = stackalloc byte[DateLength];
        date.TryFormat(text, out _, "O", System.Globalization.CultureInfo.InvariantCulture);
        json.WriteStringValue(text);
    }

    private static class NullableWriter<T> where T : struct
    {
        public static Action<Utf8JsonWriter, T?> Create()
        {
            var write = LeafWriter<T>.Write;
            return (json, value) =>
            {
                if (value is { } present)
                    write(json, present);
                else
                    json.WriteNullValue();
            };
        }
    }

    private static class EnumWriter<T> where T : struct, Enum
    {
        private static int Number(T value) => System.Runtime.CompilerServices.Unsafe.As<T, int>(ref value);

        public static Action<Utf8JsonWriter, T> Create()
        {
            var names = Enum.GetValues<T>().Distinct()
                .ToDictionary(v => v, v => JsonEncodedText.Encode(Naming.UpperSnakeCase(v.ToString())));
            if (Enum.GetUnderlyingType(typeof(T)) != typeof(int) || names.Keys.Any(v => Number(v) is < 0 or >= MaxEnumValues))
                return (json, value) => json.WriteStringValue(names.TryGetValue(value, out var name) ? name : throw Unknown(value));
            var byNumber = new JsonEncodedText[names.Keys.Max(Number) + 1];
            foreach (var (value, name) in names)
                byNumber[Number(value)] = name;
            return (json, value) =>
                json.WriteStringValue(
                    (uint)Number(value) < (uint)byNumber.Length && byNumber[Number(value)] is { Value.Length: > 0 } name
                        ? name : throw Unknown(value));
        }

        // Such as one that a later version of the hub has written.
        private static QueryException Unknown(T value) =>
            new(ErrorCodes.UnknownValue,
                $"The database holds {value:D} as a {typeof(T).Name}, which this version of the hub has no name for.");
    }
}
