using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>
/// SQLite has no decimal type: EF would keep decimals as text, which orders "10" before "9".
/// They are kept as whole numbers of the smallest unit instead, so that comparing, ordering and adding are exact and SQLite's own.
/// Dates are kept as the provider keeps them, and read faster.
/// </summary>
internal sealed class SqliteModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            if (property.ClrType == typeof(decimal) || property.ClrType == typeof(decimal?))
                property.SetValueConverter(new ScaledDecimalConverter(property.GetScale() ?? 4));
            else if (property.ClrType == typeof(DateOnly) || property.ClrType == typeof(DateOnly?))
                property.SetValueConverter(new DateTextConverter());
        }
    }
}
