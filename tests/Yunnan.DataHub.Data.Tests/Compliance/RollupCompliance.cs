using CsCheck;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Tests.Rollups;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

/// <summary>Rollups say what their records say, whatever is written.</summary>
public abstract class RollupCompliance(ComplianceDatabase database) : IAsyncLifetime
{
    private static readonly string[] Regions = ["530000", "530100", "530102", "530103", "532300", "532301"];
    private static readonly string?[] Standards = [null, "academician-project", "insured-skill-upgrade-level-3"];

    public Task InitializeAsync() => database.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [ComplianceFact]
    public void They_follow_rows_that_are_added_changed_and_deleted() =>
        Gen.Select(Gen.Int[0, 5].Array[1, 12], Gen.Int).Sample((steps, seed) =>
    {
        var random = new Random(seed);
        FollowAsync(steps, random).GetAwaiter().GetResult();
    }, iter: 6, threads: 1);

    [ComplianceFact]
    public async Task Many_small_imports_are_put_together()
    {
        await using var context = database.Context();
        var random = new Random(1);
        await WriteAsync(context, changedKnown: false, () => context.AddRange(Enumerable.Range(0, 400).Select(_ => Payment(random))));
        var after = 0;
        for (var import = 0; import < 4; import++)
        {
            await WriteAsync(context, changedKnown: false, () => context.AddRange(Enumerable.Range(0, 400).Select(_ => Payment(random))));
            after = (await RollupOracle.CheckAsync(context, typeof(Payment)))[nameof(PaymentsByMonth)];
        }

        var rows = await context.Set<PaymentsByMonth>().AsNoTracking().ToListAsync();
        Assert.InRange(rows.Count(row => row.IsFragment), 0, 999);
        Assert.InRange(after, 1, 1999);
    }

    [ComplianceFact]
    public async Task Rows_written_past_the_hub_are_counted_by_a_rebuild()
    {
        await using var context = database.Context();
        context.AddRange(Enumerable.Range(0, 20).Select(i => Payment(new Random(i))));
        await context.SaveChangesAsync();
        Assert.Equal(0, await context.Set<PaymentsByYear>().CountAsync());

        await Figures(context).RebuildAsync();

        await RollupOracle.CheckAsync(context, typeof(Payment));
        Assert.NotEqual(0, await context.Set<PaymentsByYear>().CountAsync());
    }

    [ComplianceFact]
    public async Task A_database_from_before_they_were_there_gets_them_with_the_next_start()
    {
        await using var context = database.Context();
        context.AddRange(Enumerable.Range(0, 20).Select(i => Payment(new Random(i))));
        await context.SaveChangesAsync();
        await context.SeedFiles.Where(file => file.Name == RollupDefinitions.Name).ExecuteDeleteAsync();
        Assert.Contains(RollupDefinitions.Name, (await database.Hub.GetStatusAsync()).StaleSeedFiles);

        await database.Hub.SeedAsync();

        Assert.True((await database.Hub.GetStatusAsync()).Ready);
        await RollupOracle.CheckAsync(context, typeof(Payment));
        Assert.NotEqual(0, await context.Set<PaymentsByYear>().CountAsync());
    }

    private async Task FollowAsync(int[] steps, Random random)
    {
        await using var context = database.Context();
        foreach (var step in steps)
        {
            var known = await context.Payments.ToListAsync();
            await WriteAsync(context, changedKnown: step >= 4, () =>
            {
                if (step == 5)
                    context.RemoveRange(known.Where(_ => random.Next(4) == 0));
                foreach (var payment in known.Where(_ => step >= 4 && random.Next(3) == 0 && context.Entry(_).State != EntityState.Deleted))
                    (payment.Amount, payment.PaidOn, payment.IsSynthetic) = (random.Next(100), Day(random), !payment.IsSynthetic);
                context.AddRange(Enumerable.Range(0, step * 5).Select(_ => Payment(random)));
            });
            await RollupOracle.CheckAsync(context, typeof(Payment));
        }

        await using var transaction = await context.Database.BeginTransactionAsync();
        await Figures(context).DeleteSyntheticAsync();
        await context.Payments.Where(payment => payment.IsSynthetic).ExecuteDeleteAsync();
        await transaction.CommitAsync();
        await RollupOracle.CheckAsync(context, typeof(Payment));
    }

    private async Task WriteAsync(HubDbContext context, bool changedKnown, Action write)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        var figures = Figures(context);
        var mark = await figures.MarkAsync(typeof(Payment));
        write();
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
        await figures.RefreshAsync(mark, changedKnown);
        await transaction.CommitAsync();
    }

    private RecordFigures Figures(HubDbContext context) => new(context, database.Provider, TimeProvider.System);

    private static Payment Payment(Random random) => new()
    {
        Number = Guid.NewGuid().ToString("N"),
        SubsidyStandardKey = Standards[random.Next(Standards.Length)],
        Beneficiary = (SubsidyBeneficiary)random.Next(1, 4),
        Fund = (SubsidyFund)random.Next(1, 4),
        Amount = random.Next(1, 1000) / 10m,
        RecoveredAmount = random.Next(3) == 0 ? random.Next(10) : null,
        PaidOn = Day(random),
        RegionKey = Regions[random.Next(Regions.Length)],
        PayerKey = random.Next(2) == 0 ? "yn-ftu@530000" : null,
        IsSynthetic = random.Next(2) == 0,
        Source = "test",
    };

    private static DateOnly Day(Random random) => new(random.Next(2021, 2024), random.Next(1, 13), random.Next(1, 29));
}
