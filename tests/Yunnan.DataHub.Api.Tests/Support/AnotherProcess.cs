using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Demonstration;

namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>Writes to a hub's database as another process does: with nothing of the hub's own, by services of its own.</summary>
internal sealed class AnotherProcess : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public AnotherProcess(IServiceProvider hub)
    {
        _services = new ServiceCollection()
            .AddHubData(hub.GetRequiredService<IConfiguration>(), AppContext.BaseDirectory, new SqliteHubDatabase())
            .BuildServiceProvider();
        _scope = _services.CreateAsyncScope();
    }

    private HubDbContext Context => _scope.ServiceProvider.GetRequiredService<HubDbContext>();

    /// <summary>Adds the demonstration's figures.</summary>
    public async Task AddFiguresAsync() =>
        Assert.True(await DemoData.LoadAsync(Context, new SqliteHubDatabase(), TimeProvider.System));

    /// <summary>Takes them away again.</summary>
    public Task RemoveFiguresAsync() => DemoData.RemoveAsync(Context, new SqliteHubDatabase(), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
