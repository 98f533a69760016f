using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Tests.Rollups;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Compliance;

/// <summary>Files of records: what an import adds, changes, leaves and refuses.</summary>
public abstract class ImportCompliance(ComplianceDatabase database) : IAsyncLifetime
{
    public Task InitializeAsync() => database.ClearAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [ComplianceFact]
    public async Task New_records_are_added_others_changed_where_they_differ()
    {
        var first = await database.ImportAsync("payments", ImportFiles.Payments("V", "1", "2.5", "3"));
        Assert.Equal((3, 0, 0), (first.Added, first.Changed, first.Unchanged));
        var second = await database.ImportAsync("payments", ImportFiles.Payments("V", "1", "2.5001", "3", "0.1"));
        Assert.Equal((1, 1, 2), (second.Added, second.Changed, second.Unchanged));
        Assert.Equal(["V0 1", "V1 2.5001", "V2 3", "V3 0.1"], await PaymentsAsync());
    }

    [ComplianceFact]
    public async Task Figures_follow_in_the_same_transaction()
    {
        await database.ImportAsync("payments", ImportFiles.Payments("V", "1", "2.5"));
        await using var context = database.Context();
        Assert.NotEqual(0, (await RollupOracle.CheckAsync(context, typeof(Payment)))["PaymentsByYear"]);
        await database.ImportAsync("payments", ImportFiles.Payments("V", "7", "2.5", "3"));
        await RollupOracle.CheckAsync(context, typeof(Payment));
    }

    [ComplianceFact]
    public async Task A_number_that_comes_again_in_the_file_is_refused_with_its_row()
    {
        var result =
            await database.ImportAsync("payments", ImportFiles.Payments("V", "1") + "V0,person,union-funds,2,2024-02-29,530102,false,\n");
        Assert.Equal(3, Assert.Single(result.Rejected).Row);
        Assert.Empty(await PaymentsAsync());
    }

    [ComplianceFact]
    public async Task A_file_with_one_wrong_cell_changes_nothing()
    {
        await database.ImportAsync("payments", ImportFiles.Payments("V", "1"));
        var version = await database.Hub.GetDataVersionAsync();
        // The wrong cell lies in a later batch than most rows.
        var result = await database.ImportAsync("payments", ImportFiles.Payments("V", [.. Enumerable.Repeat("5", 2_500), "many"]));
        Assert.Equal("amount", Assert.Single(result.Rejected).Column);
        Assert.Equal(["V0 1"], await PaymentsAsync());
        Assert.Equal(version, await database.Hub.GetDataVersionAsync());
    }

    [ComplianceFact]
    public async Task A_file_that_changes_nothing_leaves_the_version_of_the_data()
    {
        var csv = ImportFiles.Payments("V", "1", "2");
        await database.ImportAsync("payments", csv);
        var version = await database.Hub.GetDataVersionAsync();
        Assert.Equal(2, (await database.ImportAsync("payments", csv)).Unchanged);
        Assert.Equal(version, await database.Hub.GetDataVersionAsync());
    }

    [ComplianceFact]
    public async Task An_empty_cell_keeps_what_is_stored()
    {
        var csv = ImportFiles.Payments("V", "5", "6");
        await database.ImportAsync("payments", csv.Replace("false,\n", "false,4.5\n", StringComparison.Ordinal));
        var result =
            await database.ImportAsync("payments",
                csv.Replace("V0,person,union-funds,5", "V0,person,union-funds,8", StringComparison.Ordinal));
        Assert.Equal((1, 1), (result.Changed, result.Unchanged));
        await using var context = database.Context();
        Assert.All(await context.Payments.Select(payment => payment.RecoveredAmount).ToListAsync(), amount => Assert.Equal(4.5m, amount));
    }

    [ComplianceFact]
    public async Task Rows_refer_to_records_of_an_earlier_file()
    {
        const string Header = "number,nameZh,year,level,region,state,isSynthetic,parentNumber\n";
        await database.ImportAsync("competitions", Header + "J1,省赛,2024,provincial,530000,planned,false,\n");
        var result = await database.ImportAsync("competitions", Header + "J2,选拔赛,2024,prefecture,530100,planned,false,J1\n");
        Assert.True(result.Accepted, string.Join('\n', result.Rejected));
        await using var context = database.Context();
        Assert.Equal("J1",
            await context.Competitions.Where(competition => competition.Number == "J2").Select(competition => competition.Parent!.Number)
                .SingleAsync());
    }

    private async Task<List<string>> PaymentsAsync()
    {
        await using var context = database.Context();
        return [
            .. (await context.Payments.AsNoTracking().OrderBy(payment => payment.Number).ToListAsync())
                .Select(payment => FormattableString.Invariant($"{payment.Number} {payment.Amount:0.####}"))];
    }
}
