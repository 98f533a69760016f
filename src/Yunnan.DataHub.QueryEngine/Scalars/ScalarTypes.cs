using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>C# types as GraphQL scalars.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<Type, Func<ScalarGraphType>> Factories = new()
    {
        [typeof(string)] = () => new StringGraphType(),
        [typeof(bool)] = () => new BooleanGraphType(),
        [typeof(short)] = () => new ShortGraphType(),
        [typeof(int)] = () => new IntGraphType(),
        [typeof(long)] = () => new LongGraphType { Description = "A whole number of 64 bits." },
        [typeof(double)] = () => new FloatGraphType(),
        [typeof(decimal)] = () => new PlainDecimalScalar(),
        [typeof(DateOnly)] = () => SpecifiedBy.Apply(new DateScalar(), "/docs/local-date"),
        [typeof(DateTime)] = () => SpecifiedBy.Apply(new InstantScalar(), "https://scalars.graphql.org/chillicream/date-time.html"),
        [typeof(Guid)] = () =>
            SpecifiedBy.Apply(new GuidGraphType { Name = "UUID", Description = "A universally unique identifier." },
                "https://tools.ietf.org/html/rfc4122"),
    };

    public static bool IsKnown(Type type) => Factories.ContainsKey(type);

    public static ScalarGraphType Create(Type type) => Factories[type]();

    /// <summary>Whether a method's parameter of this type is an argument of its field.</summary>
    public static bool IsInput(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsEnum || IsKnown(bare) || (ElementOf(bare) is { } element && IsInput(element));
    }

    /// <summary>The element type of a list type; null for all others, strings included.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type == typeof(string))
            return null;
        if (type.IsArray)
            return type.GetElementType();
        return type.IsGenericType
            && type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ? type.GetGenericArguments()[0]
            : null;
    }
}

/// <summary>An exact decimal number, written without trailing zeros: databases differ in how many of them they return.</summary>
internal sealed class PlainDecimalScalar : DecimalGraphType
{
    // Dividing by a one with all decimals takes the trailing zeros off.
    private const decimal One = 1.0000000000000000000000000000m;

    public PlainDecimalScalar()
    {
        Name = "Decimal";
        Description = $"An exact decimal number of up to {ExactDecimal.Digits} digits.";
    }

    public static decimal WithoutTrailingZeros(decimal number)
    {
        if (number.Scale == 0)
            return number;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        // Most numbers fit into 64 bits, and those that end in another digit stay as they are.
        return bits[2] == 0 && (((ulong)(uint)bits[1] << 32) | (uint)bits[0]) % 10 != 0 ? number : number / One;
    }

    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLNullValue || Exact(value) is not null;

    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : Exact(value) ?? ThrowLiteralConversionError(value);

    public override bool CanParseValue(object? value) => value is null || Exact(value) is not null;

    // A double stands for a number that no decimal holds exactly.
    public override object? ParseValue(object? value) => value is null ? null : Exact(value) ?? ThrowValueConversionError(value);

    public override object? Serialize(object? value) => base.Serialize(value) is decimal number ? WithoutTrailingZeros(number) : null;

    private static decimal? Exact(GraphQLValue literal)
    {
        var text = literal switch
        {
            GraphQLIntValue whole => whole.Value,
            GraphQLFloatValue number => number.Value,
            _ => default,
        };
        return ExactDecimal.TryParse(text, out var exact) ? exact : null;
    }

    private static decimal? Exact(object value) => value switch
    {
        decimal number => number,
        int whole => whole,
        long whole => whole,
        BigInteger whole when ExactDecimal.TryParse(whole.ToString(CultureInfo.InvariantCulture), out var exact) => exact,
        _ => null,
    };
}
