using System.Globalization;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>A dimension that is not grouped by.</summary>
internal sealed record NullFieldWriter : FieldWriter
{
    public static readonly NullFieldWriter Instance = new();

    public override void Write(Utf8JsonWriter json, RowData data) => json.WriteNullValue();
}

/// <summary>A quarter or month, kept as a number.</summary>
internal sealed record PeriodFieldWriter(Column Column, PeriodKind Kind) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) =>
        json.WriteStringValue(Column.Read(data) is int number ? Text(number, Kind) : null);

    public static string Text(int number, PeriodKind kind) => kind == PeriodKind.Quarter
        ? string.Create(CultureInfo.InvariantCulture, $"{number / 10:0000}-Q{number % 10}")
        : string.Create(CultureInfo.InvariantCulture, $"{number / 100:0000}-{number % 100:00}");
}

/// <summary>A value of any kind as text.</summary>
internal sealed record TextFieldWriter(Column Column, PeriodKind Kind) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => json.WriteStringValue(Column.Read(data) switch
    {
        null => null,
        int number when Kind != PeriodKind.None => PeriodFieldWriter.Text(number, Kind),
        DateOnly day => DateScalar.Text(day),
        bool flag => flag ? "true" : "false",
        Enum value => Naming.UpperSnakeCase(value.ToString()),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    });
}

/// <summary>What one figure is of another, an average for one; SQL's own would lose decimals, so it is divided here.</summary>
internal sealed record QuotientFieldWriter(Column Part, Column Whole) : FieldWriter
{
    private const int Decimals = 6;

    /// <summary>Rounds to the decimals that quotients are told with.</summary>
    public static decimal Round(decimal number) => decimal.Round(number, Decimals);

    public override void Write(Utf8JsonWriter json, RowData data)
    {
        if (Number(Whole, data) is { } whole and not 0 && Number(Part, data) is { } part)
            json.WriteNumberValue(PlainDecimalScalar.WithoutTrailingZeros(Round(part / whole)));
        else
            json.WriteNullValue();
    }

    /// <summary>A number of a column; null where there is none.</summary>
    public static decimal? Number(Column column, RowData data) =>
        column.Read(data) is { } number ? Convert.ToDecimal(number, CultureInfo.InvariantCulture) : null;
}

/// <summary>Sums, each times a factor, added up; by a count, the average. Null where the count is 0.</summary>
internal sealed record CombinationFieldWriter(IReadOnlyList<(Column Sum, decimal Factor)> Terms, Column? Count) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        var sum = Terms.Sum(term => (QuotientFieldWriter.Number(term.Sum, data) ?? 0) * term.Factor);
        if (Count is null)
            json.WriteNumberValue(PlainDecimalScalar.WithoutTrailingZeros(sum));
        else if (QuotientFieldWriter.Number(Count, data) is { } count and not 0)
            json.WriteNumberValue(PlainDecimalScalar.WithoutTrailingZeros(QuotientFieldWriter.Round(sum / count)));
        else
            json.WriteNullValue();
    }
}

/// <summary>Values of the key in the order in which they were asked for.</summary>
internal sealed record ListOfFieldsWriter(IReadOnlyList<FieldWriter> Items) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        json.WriteStartArray();
        foreach (var item in Items)
            item.Write(json, data);
        json.WriteEndArray();
    }
}

/// <summary>The figures of one list, in a set that has a row for each owner.</summary>
internal sealed record FiguresFieldWriter(int Index, ObjectLayout Layout) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data) => Layout.Write(json, ((RowSet)data.Extra(Index)!)[data.Index]);
}

/// <summary>An object that was looked up for each group; null where there is none.</summary>
internal sealed record FoundFieldWriter(int Index, ObjectLayout Layout) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        if (((RowData?[])data.Extra(Index)!) is { Length: > 0 } found && found[data.Index] is { } row)
            Layout.Write(json, row);
        else
            json.WriteNullValue();
    }
}

/// <summary>So much of an object as a group has in common; null where none of it is there.</summary>
internal sealed record PartFieldWriter(IReadOnlyList<Column> Present, ObjectLayout Layout) : FieldWriter
{
    public override void Write(Utf8JsonWriter json, RowData data)
    {
        if (Present.Count == 0 || Present.Any(column => column.Read(data) is not null))
            Layout.Write(json, data);
        else
            json.WriteNullValue();
    }
}
