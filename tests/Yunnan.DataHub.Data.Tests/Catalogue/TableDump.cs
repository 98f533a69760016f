using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

internal static class TableDump
{
    /// <summary>All rows of a table as text, in a fixed order.</summary>
    public static async Task<List<string>> RowsAsync(HubDbContext context, string table)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(table + ": " + string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetValue(field))));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
