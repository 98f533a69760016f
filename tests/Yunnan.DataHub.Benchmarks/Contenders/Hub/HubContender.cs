using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Api.Access;
using Yunnan.DataHub.Api.GraphQL;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.QueryEngine.Hosting;
using Yunnan.DataHub.QueryEngine.Paging;

namespace Yunnan.DataHub.Benchmarks.Contenders.Hub;

/// <summary>The product's own path: its endpoint, its handler, its engine.</summary>
internal sealed class HubContender : IContender
{
    public void AddServices(IServiceCollection services)
    {
        services.AddQueryEngine<BenchmarkContext>(engine => engine.Entity<Certificate>("certificates").FindBy(c => c.Id));
        // Nothing asks it here: it tells the version of the data to those who hold an answer already.
        services.AddHubData(new ConfigurationBuilder().Build(), AppContext.BaseDirectory, new SqliteHubDatabase()).AddHubCatalogue();
        services.AddHubAccess();
        services.AddHubGraphQL();
        // In place of the one in the hub's database.
        services.AddSingleton(new CursorKey(static () => "the cursors of the benchmarks"u8.ToArray()));
    }

    public void Map(WebApplication app) => app.MapHubGraphQL();
}
