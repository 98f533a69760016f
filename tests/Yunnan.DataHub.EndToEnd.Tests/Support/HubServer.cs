using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Yunnan.DataHub.EndToEnd.Tests.Support;

/// <summary>The real host on a free port of this machine, with a new SQLite database and the demonstration data.</summary>
public sealed class HubServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("yunnan-datahub-");

    public HubServer()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Development")
            .UseSetting("Hub:Provider", "Sqlite")
            .UseSetting("Hub:Sqlite:Path", Path.Combine(_data.FullName, "hub.db"))
            .UseSetting("Hub:Logging:Level", "Warning");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
