using Yunnan.DataHub.Catalogue;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.People;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Demonstration;
using Yunnan.DataHub.Demonstration.Records;

namespace Yunnan.DataHub.Api.Database;

/// <summary>The hub's database, as the host uses it.</summary>
internal static partial class DatabaseStart
{
    public static void AddHubDatabase(this WebApplicationBuilder builder)
    {
        IdentityKey.RefuseDevelopmentKey(builder.Configuration, builder.Environment.IsDevelopment());
        builder.Services.AddHubData(
            builder.Configuration, builder.Environment.ContentRootPath, new SqliteHubDatabase(), new SqlServerHubDatabase())
            .AddHubCatalogue();
        builder.Services.AddSingleton<DailyProgress>().AddHostedService(hub => hub.GetRequiredService<DailyProgress>());
    }

    /// <summary>
    /// Brings an embedded database up to date, with demonstration figures and records in Development. A server's database is shared and
    /// changed by <c>datahub migrate</c> alone: what it lacks is logged, and <c>/health/ready</c> tells it until it is there.
    /// </summary>
    /// <exception cref="HubDatabaseUnavailableException">The database can't be reached.</exception>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        var database = app.Services.GetRequiredService<HubDatabase>();
        if (database.MigratesAtStart)
        {
            await database.MigrateAsync();
            await database.SeedAsync();
            if (app.Environment.IsDevelopment())
                await LoadDemonstrationAsync(app);
            await app.Services.GetRequiredService<DailyProgress>().JudgeAsync();
            return;
        }

        var status = await database.GetStatusAsync();
        if (!status.Reachable)
            throw new HubDatabaseUnavailableException(status.Problem!);
        if (!status.Ready)
            LogNotReady(app.Logger, status.Problem);
    }

    private static async Task LoadDemonstrationAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<HubDbContext>();
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var provider = app.Services.GetRequiredService<IHubDatabaseProvider>();
        await DemoData.LoadAsync(context, provider, clock);
        await DemoRecords.LoadAsync(context, provider, clock);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The hub starts, but is not ready: {Problem}")]
    private static partial void LogNotReady(ILogger logger, string? problem);
}
