using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>
/// Text compares by code points, as it does on SQLite. The collation is the database's own and not that of single columns:
/// lists that are sent as JSON come with the database's collation and couldn't be compared with columns of another.
/// </summary>
internal sealed class SqlServerModelCustomizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public const string OrdinalCollation = "Latin1_General_100_BIN2";

    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        modelBuilder.UseCollation(OrdinalCollation);
    }
}
