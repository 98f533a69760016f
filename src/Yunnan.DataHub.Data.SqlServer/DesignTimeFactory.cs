using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Yunnan.DataHub.Data.SqlServer;

/// <summary>Makes the context for <c>dotnet ef</c>; no server is needed for a migration to be written.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<HubDbContext>
{
    public HubDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlServer("Server=.;Database=DataHub");
        return new HubDbContext(options.Options);
    }
}
