using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Data.Tests.Demonstration;

internal static class TableCount
{
    /// <summary>The number of rows of a table, or of those under a condition.</summary>
    public static async Task<long> OfAsync(HubDbContext context, string table, string condition = "1 = 1")
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM \"{table}\" WHERE {condition}";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
