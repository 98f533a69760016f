using System.Globalization;
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
/// <param name="answersMiB">How many mebibytes of answers it keeps.</param>
/// <param name="stalenessMs">For how many milliseconds it goes by the same version of the data.</param>
internal sealed class HubContender(int answersMiB, int stalenessMs = 0) : IContender
{
    public IEnumerable<KeyValuePair<string, string?>> Settings =>
    [
        new(SqliteHubDatabase.PathSetting, BenchmarkDatabase.File),
        new("Hub:Cache:AnswersMiB", answersMiB.ToString(CultureInfo.InvariantCulture)),
        new("Hub:Cache:StalenessMs", stalenessMs.ToString(CultureInfo.InvariantCulture)),
    ];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddQueryEngine<BenchmarkContext>(engine =>
        {
            engine.Entity<Certificate>("certificates").FindBy(c => c.Id);
            engine.Entity<Assessment>("assessments").FindBy(a => a.Id);
        });
        // It is asked for the version of the data alone.
        services.AddHubData(configuration, AppContext.BaseDirectory, new SqliteHubDatabase()).AddHubCatalogue();
        services.AddHubAccess();
        services.AddHubGraphQL();
        // In place of the one in the hub's database.
        services.AddSingleton(new CursorKey(static () => "the cursors of the benchmarks"u8.ToArray()));
    }

    public void Map(WebApplication app) => app.MapHubGraphQL();
}
