using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yunnan.DataHub.Data;

/// <summary>
/// Single numbers asked in SQL, whose names are those of the model: EF takes longer to translate such a query than the database to answer
/// it.
/// </summary>
public static class HubDbContextNumbers
{
    /// <summary>The number that a statement gives; 0 for null.</summary>
    internal static async Task<long> NumberAsync(this HubDbContext context, string sql, CancellationToken cancellationToken)
    {
        var command = context.GetService<IRawSqlCommandBuilder>().Build(sql);
        var value = await command.ExecuteScalarAsync(
            new RelationalCommandParameterObject(context.GetService<IRelationalConnection>(), null, null, context,
                context.GetService<IRelationalCommandDiagnosticsLogger>()), cancellationToken);
        return value is null or DBNull ? 0 : Convert.ToInt64(value, CultureInfo.InvariantCulture);
    }

    /// <summary>The highest surrogate key of a table; 0 where it is empty.</summary>
    internal static Task<long> LastIdAsync(this HubDbContext context, IEntityType type, CancellationToken cancellationToken) =>
        context.NumberAsync($"SELECT MAX(\"{type.FindPrimaryKey()!.Properties[0].GetColumnName()}\") FROM \"{type.GetTableName()}\"",
            cancellationToken);

    /// <inheritdoc cref="LastIdAsync(HubDbContext, IEntityType, CancellationToken)" />
    public static Task<long> LastIdAsync(this HubDbContext context, Type entity, CancellationToken cancellationToken) =>
        context.LastIdAsync(context.Model.FindEntityType(entity)!, cancellationToken);

    /// <summary>How many rows a table has.</summary>
    internal static Task<long> RowsAsync(this HubDbContext context, Type entity, CancellationToken cancellationToken) =>
        context.NumberAsync($"SELECT COUNT(*) FROM \"{context.Model.FindEntityType(entity)!.GetTableName()}\"", cancellationToken);
}
