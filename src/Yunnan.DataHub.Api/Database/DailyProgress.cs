using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Database;

/// <summary>
/// Judges the targets that are kept for SQL views anew at the start and when another day begins, where the hub alone owns the database; on
/// a server <c>datahub progress refresh</c> does it, for the hub only reads there. Imports judge anew by themselves.
/// </summary>
internal sealed partial class DailyProgress(
    HubDatabase database, IDbContextFactory<HubDbContext> contexts, IHubDatabaseProvider provider, TimeProvider clock,
    ILogger<DailyProgress> logger) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromMinutes(1);

    private DateOnly? _judged;

    /// <summary>Judges them, if they were judged from another day than today's.</summary>
    public async Task JudgeAsync(CancellationToken cancellationToken = default)
    {
        var today = clock.Today;
        if (today == _judged)
            return;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await new RecordFigures(context, provider, clock).JudgeTodayAsync(cancellationToken);
        _judged = today;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.MigratesAtStart)
            return;
        using var timer = new PeriodicTimer(_interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await JudgeAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // An import may hold the database for longer than a statement waits; the next minute tries again.
                LogNotJudged(logger, e);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The targets could not be judged for the SQL views; tried again in a minute.")]
    private static partial void LogNotJudged(ILogger logger, Exception exception);
}
