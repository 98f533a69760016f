using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>The hub as it is in production, over an SQLite database of its own with the catalogue.</summary>
public sealed class RealHub : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = DatabaseFile.FolderWithHub();

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production")
            .UseSetting("Hub:Provider", "Sqlite")
            .UseSetting("Hub:Sqlite:Path", Path.Combine(_data.FullName, DatabaseFile.Name))
            // Nobody routes by the readiness of a hub that is tested.
            .UseSetting("Hub:ShutdownDelaySeconds", "0")
            .UseSetting("Hub:Logging:Level", "Fatal");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // SQLite's pool holds the file open, which keeps Windows from deleting it.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_data.Exists)
            _data.Delete(recursive: true);
    }
}
