using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

/// <summary>Rows that are written past the change tracker.</summary>
public abstract class BulkCompliance(ComplianceDatabase database) : IAsyncLifetime
{
    public Task InitializeAsync() => database.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [ComplianceFact]
    public async Task Rows_come_back_as_they_were_written()
    {
        await WriteAsync(
        [
            Payment("V1"),
            Payment("甲（𠮷）'\"]", 2,
                payment =>
                    (payment.Amount, payment.RecoveredAmount, payment.RecoveredOn, payment.PayerKey) =
                        (0.0001m, 899_999_999_999_999.9999m, new DateOnly(9999, 12, 31), "yn-ftu@530000")),
        ]);
        await using var context = database.Context();
        var payments = await context.Payments.AsNoTracking().OrderBy(payment => payment.Id).ToListAsync();
        Assert.Equal(["V1", "甲（𠮷）'\"]"], payments.Select(payment => payment.Number));
        Assert.Equal([12.5m, 0.0001m], payments.Select(payment => payment.Amount));
        Assert.Equal([null, 899_999_999_999_999.9999m], payments.Select(payment => payment.RecoveredAmount));
        Assert.Equal([null, new DateOnly(9999, 12, 31)], payments.Select(payment => payment.RecoveredOn));
        Assert.Equal([null, "yn-ftu@530000"], payments.Select(payment => payment.PayerKey));
        Assert.All(payments, payment => Assert.Equal(
            (SubsidyBeneficiary.Person, SubsidyFund.UnionFunds, new DateOnly(2024, 2, 29), "530102", "530100", true),
            (payment.Beneficiary, payment.Fund, payment.PaidOn, payment.RegionKey, payment.PrefectureKey, payment.IsSynthetic)));
    }

    /// <summary>So many rows come in several batches, and each refers to one that may lie in the batch before.</summary>
    [ComplianceFact]
    public async Task Rows_refer_to_rows_of_earlier_batches_and_of_their_own()
    {
        const int Rows = 11_000;
        await WriteAsync(Enumerable.Range(1, Rows).Select(i => (object)new Competition
        {
            Id = i,
            Number = $"J{i}",
            NameZh = "竞赛",
            Year = 2024,
            ParentId = i == 1 ? null : i - 1,
            RegionKey = "530000",
            Source = "test",
        }));
        await using var context = database.Context();
        Assert.Equal(Rows - 1, await context.Competitions.CountAsync(competition => competition.Parent!.Id == competition.Id - 1));
    }

    [ComplianceFact]
    public async Task A_reference_to_nothing_is_refused()
    {
        await Assert.ThrowsAnyAsync<DbException>(() => WriteAsync([Payment("V1", change: payment => payment.RegionKey = "999999")]));
        await using var context = database.Context();
        Assert.False(await context.Payments.AnyAsync());
    }

    /// <summary>Writes entities in a transaction.</summary>
    protected async Task WriteAsync(IEnumerable<object> entities)
    {
        await using var context = database.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        using (var writer = new BulkWriter(context.Model, database.Provider.OpenBulk(context)))
        {
            foreach (var entity in entities)
                writer.Write(entity);
            writer.Flush();
        }

        await transaction.CommitAsync();
    }

    /// <summary>A payment of 12.50 yuan in Kunming.</summary>
    protected static Payment Payment(string number, long id = 1, Action<Payment>? change = null)
    {
        var payment = new Payment
        {
            Id = id,
            Number = number,
            Beneficiary = SubsidyBeneficiary.Person,
            Fund = SubsidyFund.UnionFunds,
            Amount = 12.5m,
            PaidOn = new DateOnly(2024, 2, 29),
            RegionKey = "530102",
            IsSynthetic = true,
            Source = "test",
        };
        change?.Invoke(payment);
        return payment;
    }
}
