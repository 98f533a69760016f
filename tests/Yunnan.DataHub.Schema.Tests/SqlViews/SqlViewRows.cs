using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Schema.Tests.SqlViews;

/// <summary>Rows as a tool reads them that speaks only SQL.</summary>
internal static class SqlViewRows
{
    /// <summary>
    /// The rows of a statement as texts, in the order of these: cells with | between, nothing for null, numbers without zeros at the end.
    /// </summary>
    public static async Task<List<string>> ReadAsync(HubDbContext context, string sql)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader.GetValue(i)))));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    /// <summary>The names of a view's columns.</summary>
    public static async Task<List<string>> ColumnsAsync(HubDbContext context, string view)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {view} WHERE 1 = 0";
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>The value of an answer as such a cell.</summary>
    public static string Cell(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "",
        JsonValueKind.Number => Number((decimal)value),
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => value.ToString(),
    };

    private static string Cell(object value) => value switch
    {
        DBNull => "",
        bool flag => flag ? "1" : "0",
        double number => Number((decimal)number),
        decimal number => Number(number),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
