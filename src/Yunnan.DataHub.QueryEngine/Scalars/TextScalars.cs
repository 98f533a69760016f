using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Scalars;

/// <summary>A scalar whose values have a form that an error can tell.</summary>
internal interface IWrittenForm
{
    /// <summary>How a value is written: a sentence.</summary>
    string Form { get; }
}

/// <summary>A scalar that is written as text.</summary>
internal abstract class TextScalar<T> : ScalarGraphType, IWrittenForm where T : struct
{
    public abstract string Form { get; }

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
    protected abstract object Parse(string text);

    protected abstract string Write(T value);
}

/// <summary>A calendar date, <c>2025-12-31</c>; in requests also one that moves with today, a <see cref="RelativeDay"/>.</summary>
internal sealed class DateScalar : TextScalar<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    private static readonly string _anchors = string.Join(", ", DayAnchor.All.Select(anchor => anchor.Name));

    public DateScalar()
    {
        Name = "LocalDate";
        Description = "A calendar date without time, as ISO 8601 writes it: 2025-12-31. Requests may also name a day that moves with the "
            + $"hub's today: {_anchors}, alone or with a number of days, weeks, months, quarters or years (d, w, m, q, y) added or taken "
            + "away: today-30d, quarterStart-1q.";
    }

    public override string Form =>
        $"A date is written 2025-12-31, or as a day that moves with today: one of {_anchors}; alone, or followed by + or -, a number of "
            + "at most 5 digits, and d, w, m, q or y, as in today-30d.";

    public static string Text(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    protected override string Write(DateOnly value) => Text(value);

    protected override object Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : RelativeDay.TryParse(text) ?? throw new FormatException($"'{text}' is no date.");
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

    public override string Form => "A point in time is written 2025-12-31T16:00:00Z.";

    public static string Text(DateTime time) => DateTime.SpecifyKind(time, DateTimeKind.Utc).ToString(Format, CultureInfo.InvariantCulture);

    protected override string Write(DateTime value) => Text(value);

    protected override object Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.UtcDateTime
            : throw new FormatException($"'{text}' is no point in time.");
}
