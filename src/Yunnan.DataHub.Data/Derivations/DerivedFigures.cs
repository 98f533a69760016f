using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>
/// Counts indicators from the records by the rules that the database holds, and writes the figures, in the caller's transaction.
/// </summary>
internal sealed class DerivedFigures(HubDbContext context, IHubDatabaseProvider provider, TimeProvider clock)
{
    // Up to so many new rows, and a part of those that are there: of more persons the other rows are looked up no sooner than all rows are
    // read.
    private const int RowsWorthAdding = 10_000;
    private const int PartWorthAdding = 20;

    /// <summary>Counts anew by all rules that have to do with an entity; by all rules without one.</summary>
    /// <returns>Whether there are such rules.</returns>
    public async Task<bool> RefreshAsync(Type? changed, CancellationToken cancellationToken) =>
        await RefreshAsync(await PlansAsync(changed, cancellationToken), cancellationToken);

    /// <summary>Adds what rows with a number above the mark's add to the figures; counts anew where that can't be told.</summary>
    /// <returns>Whether there are rules that have to do with the record.</returns>
    public async Task<bool> AddAsync(RecordMark mark, CancellationToken cancellationToken)
    {
        var plans = await PlansAsync(mark.Record, cancellationToken);
        if (plans.Count == 0)
            return false;
        if (await IsWorthAddingAsync(mark, cancellationToken) && plans.TrueForAll(plan => plan.Record == mark.Record))
        {
            var values = await CountAsync(plans, mark.Last, cancellationToken);
            var keys = plans.ConvertAll(plan => plan.Rule.Key);
            var known = await context.DerivedObservations.AsNoTracking().Where(observation => keys.Contains(observation.DerivationRuleKey))
                .ToListAsync(cancellationToken);
            if (values.AddedTo(known, plans.ToDictionary(plan => plan.Rule.Key)) is { } added)
            {
                var replaced = added.ConvertAll(observation => observation.Key);
                await context.DerivedObservations.Where(observation => replaced.Contains(observation.Key))
                    .ExecuteDeleteAsync(cancellationToken);
                Write(added);
                return true;
            }
        }
        return await RefreshAsync(plans, cancellationToken);
    }

    private async Task<bool> IsWorthAddingAsync(RecordMark mark, CancellationToken cancellationToken) =>
        mark.Last > 0
            && await context.LastIdAsync(mark.Record, cancellationToken) - mark.Last <= RowsWorthAdding + (mark.Last / PartWorthAdding);

    private async Task<bool> RefreshAsync(List<DerivationPlan> plans, CancellationToken cancellationToken)
    {
        if (plans.Count == 0)
            return false;
        var values = await CountAsync(plans, null, cancellationToken);
        var keys = plans.ConvertAll(plan => plan.Rule.Key);
        await context.DerivedObservations.Where(observation => keys.Contains(observation.DerivationRuleKey))
            .ExecuteDeleteAsync(cancellationToken);
        var units = await context.Indicators.Select(indicator => new { indicator.Key, indicator.UnitEn })
            .ToDictionaryAsync(indicator => indicator.Key, indicator => indicator.UnitEn, cancellationToken);
        Write(plans.SelectMany(plan => values.Observations(plan, units[plan.Rule.IndicatorKey])));
        return true;
    }

    private async Task<List<DerivationPlan>> PlansAsync(Type? changed, CancellationToken cancellationToken) =>
        (await context.DerivationRules.AsNoTracking().OrderBy(rule => rule.Key).ToListAsync(cancellationToken))
            .ConvertAll(DerivationPlan.Create).FindAll(plan => changed is null || plan.Touched.Contains(changed));

    private async Task<DerivedValues> CountAsync(List<DerivationPlan> plans, long? above, CancellationToken cancellationToken)
    {
        var values = new DerivedValues(await RegionsAsync(cancellationToken), clock.Today.Year);
        foreach (var batch in DerivationBatch.From(plans))
            await batch.CountAsync(context, values, above, cancellationToken);
        return values;
    }

    private void Write(IEnumerable<DerivedObservation> observations)
    {
        using var writer = new BulkWriter(context.Model, provider.OpenBulk(context));
        foreach (var observation in observations)
            writer.Write(observation);
        writer.Flush();
    }

    private async Task<List<string>> RegionsAsync(CancellationToken cancellationToken) => await context.Regions
        .Where(region => region.Level != RegionLevel.County).OrderBy(region => region.Level).ThenBy(region => region.Key)
        .Select(region => region.Key).ToListAsync(cancellationToken);
}
