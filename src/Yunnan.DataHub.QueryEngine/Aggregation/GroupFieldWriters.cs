using System.Globalization;
using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Scalars;

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
        json.WriteStringValue(Column.Read(data) is int number ? Text(number) : null);

    private string Text(int number) => Kind == PeriodKind.Quarter
        ? string.Create(CultureInfo.InvariantCulture, $"{number / 10:0000}-Q{number % 10}")
        : string.Create(CultureInfo.InvariantCulture, $"{number / 100:0000}-{number % 100:00}");
}

/// <summary>An average: SQL's own would lose decimals, so the sum is divided here.</summary>
internal sealed record AverageFieldWriter(Column Sum, Column Count) : FieldWriter
{
    private const int Decimals = 6;

    private decimal? Average(RowData data) => Count.Read(data) is int count and > 0
        ? decimal.Round(Convert.ToDecimal(Sum.Read(data), CultureInfo.InvariantCulture) / count, Decimals)
        : null;

    public override void Write(Utf8JsonWriter json, RowData data)
    {
        if (Average(data) is { } average)
            json.WriteNumberValue(PlainDecimalScalar.WithoutTrailingZeros(average));
        else
            json.WriteNullValue();
    }
}
