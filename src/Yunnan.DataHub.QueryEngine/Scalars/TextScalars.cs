using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>A scalar that is written as text.</summary>
internal abstract class TextScalar<T> : ScalarGraphType where T : struct
{
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => Parse(text),
        T known => known,
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        T known => Write(known),
        _ => ThrowSerializationError(value),
    };

    /// <summary>Reads a text; <see cref="FormatException"/> where it is none of this scalar.</summary>
    protected abstract T Parse(string text);

    protected abstract string Write(T value);
}

/// <summary>A calendar date, <c>2025-12-31</c>.</summary>
internal sealed class DateScalar : TextScalar<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public DateScalar()
    {
        Name = "LocalDate";
        Description = "A calendar date without time, as ISO 8601 writes it: 2025-12-31.";
    }

    public static string Text(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    protected override string Write(DateOnly value) => Text(value);

    protected override DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw new FormatException($"'{text}' is not a date such as 2025-12-31.");
}

/// <summary>A point in time in UTC, <c>2025-12-31T16:00:00.000Z</c>.</summary>
internal sealed class InstantScalar : TextScalar<DateTime>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public InstantScalar()
    {
        Name = "DateTime";
        Description = "A point in time with its offset from UTC, as RFC 3339 writes it, in milliseconds: 2025-12-31T16:00:00.000Z.";
    }

    public static string Text(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc).ToString(Format, CultureInfo.InvariantCulture);

    protected override string Write(DateTime value) => Text(value);

    protected override DateTime Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.UtcDateTime
            : throw new FormatException($"'{text}' is not a point in time such as 2025-12-31T16:00:00Z.");
}
