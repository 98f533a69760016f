using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports.Tests.Support;

/// <summary>The hub with its demonstration data, its own reports and some that are dropped in; one for all tests.</summary>
public sealed class ReportHub : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yunnan-datahub-");

    /// <summary>Pages are small, so that reports have several.</summary>
    public const int PageRows = 70;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var documents = _data.CreateSubdirectory("operations");
        Copy(Path.Combine(AppContext.BaseDirectory, "schema", "operations", "reports"), documents.CreateSubdirectory("reports"));
        var dropped = documents.CreateSubdirectory("dashboard");
        foreach (var (name, text) in Dropped.All)
            File.WriteAllText(Path.Combine(dropped.FullName, name + ".graphql"), text);
        builder.UseEnvironment("Development")
            .UseSetting("Hub:Provider", "Sqlite")
            .UseSetting("Hub:Sqlite:Path", Path.Combine(_data.FullName, "hub.db"))
            .UseSetting("Hub:TrustedDocuments:Folder", documents.FullName)
            .UseSetting("Hub:Limits:ReportPageRows", $"{PageRows}")
            .UseSetting("Hub:ShutdownDelaySeconds", "0")
            .UseSetting("Hub:Logging:Level", "Fatal");
    }

    /// <summary>A key of an office that may see persons.</summary>
    public async Task<string> KeyAsync(string name)
    {
        await using var scope = Services.CreateAsyncScope();
        return (await new ApiKeyStore(scope.ServiceProvider.GetRequiredService<HubDbContext>(), TimeProvider.System)
            .AddAsync(name, "tests", Scopes.All))!;
    }

    /// <summary>A document as a report.</summary>
    internal Report Read(string document) =>
        new ReportReader(Services.GetRequiredService<GraphQL.Types.ISchema>()).Read(new TrustedDocument("reports/test", document));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // SQLite's pool holds the file open, which keeps Windows from deleting it.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_data.Exists)
            _data.Delete(recursive: true);
    }

    private static void Copy(string from, DirectoryInfo to)
    {
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to.FullName, Path.GetFileName(file)), overwrite: true);
    }
}

/// <summary>All tests share a hub.</summary>
[CollectionDefinition(Name)]
public sealed class ReportHubs : ICollectionFixture<ReportHub>
{
    public const string Name = "reports";
}
