using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Catalogue.Calendar;

/// <summary>Writes the days of the calendar anew when their file has changed: nothing refers to them by a key of the database.</summary>
/// <param name="context">The database.</param>
/// <param name="provider">Its kind.</param>
/// <param name="path">The file; null for the one beside the program.</param>
internal sealed class CalendarSeeder(HubDbContext context, IHubDatabaseProvider provider, string? path)
{
    // Raised when the same file is to give other days than before, so that databases take them over.
    private const byte Version = 1;

    /// <summary>Hash of all that the days depend on.</summary>
    /// <exception cref="HubSeedException">The file can't be read.</exception>
    public string Hash => field ??= WorkingDaysFile.Hash(path, Version);

    /// <summary>Writes within the transaction of the caller.</summary>
    /// <exception cref="HubSeedException">The file is wrong.</exception>
    public async Task<SeededFile> WriteAsync(CancellationToken cancellationToken)
    {
        var days = WorkingDaysFile.Read(path).Days().ToList();
        var former = await context.CalendarDays.ExecuteDeleteAsync(cancellationToken);
        using var bulk = new BulkWriter(context.Model, provider.OpenBulk(context));
        foreach (var day in days)
            bulk.Write(day);
        bulk.Flush();
        var updated = Math.Min(days.Count, former);
        return new(WorkingDaysFile.Name, days.Count - updated, updated, former - updated);
    }
}
