using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>The real host with <see cref="TinyExecutor"/> for its engine.</summary>
public sealed class TinyHub : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = DatabaseFile.FolderWithHub();

    internal TinyExecutor Executor { get; } = new();

    /// <summary>As a rule long enough for a busy machine.</summary>
    internal int TimeoutSeconds { get; init; } = 300;

    /// <summary>The hub's clock; that of the machine where null.</summary>
    internal TimeProvider? Clock { get; init; }

    /// <summary>Further settings.</summary>
    internal Dictionary<string, string> Settings { get; init; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.UseEnvironment("Production")
            .UseSetting("Hub:Sqlite:Path", Path.Combine(_data.FullName, DatabaseFile.Name))
            .UseSetting("Hub:Limits:TimeoutSeconds", $"{TimeoutSeconds}")
            .UseSetting("Hub:ShutdownDelaySeconds", "0")
            .UseSetting("Hub:Logging:Level", "Fatal")
            .ConfigureTestServices(services =>
            {
                services.AddSingleton<IOperationExecutor>(Executor)
                    .AddSingleton<ISchemaPrinter>(Executor)
                    .AddSingleton<IStartupFilter, ClientAddress>();
                if (Clock is not null)
                    services.AddSingleton(Clock);
            });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // SQLite's pool holds the file open, which keeps Windows from deleting it.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_data.Exists)
            _data.Delete(recursive: true);
    }
}
