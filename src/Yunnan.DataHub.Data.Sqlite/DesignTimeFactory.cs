using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Yunnan.DataHub.Data.Sqlite;

/// <summary>Makes the context for <c>dotnet ef</c>; no database is opened for a migration to be written.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<HubDbContext>
{
    public HubDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlite("Data Source=:memory:");
        return new HubDbContext(options.Options);
    }
}
