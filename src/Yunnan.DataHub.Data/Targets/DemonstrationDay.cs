using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Data.Targets;

/// <summary>The day from which progress is judged while every figure that came in is made up.</summary>
public static class DemonstrationDay
{
    /// <summary>The last day of these figures; null as soon as one is real, or there are none: then it is judged from today.</summary>
    public static async Task<DateOnly?> OfAsync(HubDbContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Figures of the documents were not imported, and lie in any database.
        return await context.Observations.AnyAsync(o => !o.IsSynthetic && o.ImportedAt != null, cancellationToken)
            || await context.DerivedObservations.AnyAsync(o => !o.IsSynthetic, cancellationToken)
                ? null
                : await context.Observations.Where(o => o.IsSynthetic).MaxAsync(o => (DateOnly?)o.PeriodEnd, cancellationToken);
    }
}
