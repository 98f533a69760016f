using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>An empty cell says nothing of a known record; what clears says so.</summary>
public class KeptCellsTests
{
    private const string Cases = "kind,concludedOn,number,title,region,receivedOn,state,dueOn,amount,outcome,isExempt,source\n";
    private const string Case = "legal-aid,,N-1,测试,530100,2024-05-31,received,2024-06-30,12.5,裁决,是,报告\n";
    private const string Sites = "kind,number,nameZh,region,state\nstudio-alliance,A-1,联盟,530000,in-operation\n";

    [Fact]
    public async Task An_empty_cell_keeps_what_is_stored()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("service-cases", Cases + Case));

        var same = await hub.ImportRecordsAsync("service-cases", Cases + "legal-aid,,N-1,测试,530100,2024-05-31,received,,,,,\n");
        var other =
            await hub.ImportRecordsAsync("service-cases",
                Cases + "legal-aid,,N-1,测试,530100,2024-05-31,received,,,调解,,\nlegal-aid,,N-2,测试,530100,2024-05-31,received,,,,,\n");

        Assert.Contains("1 rows: 0 added, 0 changed, 1 unchanged.", RecordFiles.Accepted(same).Output);
        Assert.Contains("2 rows: 1 added, 1 changed, 0 unchanged.", RecordFiles.Accepted(other).Output);
        await using var context = hub.Open();
        var stored = await context.ServiceCases.SingleAsync(c => c.Number == "N-1");
        Assert.Equal((new DateOnly(2024, 6, 30), 12.5m, "调解", true, "报告"),
            (stored.DueOn!.Value, stored.Amount, stored.Outcome, stored.IsExempt, stored.Source));
        var added = await context.ServiceCases.SingleAsync(c => c.Number == "N-2");
        Assert.Equal((null, null, null, false), (added.DueOn, added.Amount, added.Outcome, added.IsExempt));
    }

    [Theory]
    [InlineData("（清空）")]
    [InlineData("(清空)")]
    [InlineData("(clear)")]
    [InlineData("(CLEAR)")]
    public async Task A_cell_that_says_so_clears_and_the_report_counts_it(string mark)
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("service-cases", Cases + Case));

        var answer = RecordFiles.Accepted(
            await hub.ImportRecordsAsync("service-cases",
                Cases
                    + $"legal-aid,,N-1,测试,530100,2024-05-31,received,{mark},{mark},,{mark},\nlegal-aid,,N-2,测试,530100,2024-05-31,received,{mark},,,,\n"));

        Assert.Contains("Cells that clear: dueOn 2, amount 1, isExempt 1.", answer.Output);
        await using var context = hub.Open();
        var stored = await context.ServiceCases.SingleAsync(c => c.Number == "N-1");
        Assert.Equal((null, null, "裁决", false, "报告"), (stored.DueOn, stored.Amount, stored.Outcome, stored.IsExempt, stored.Source));
        Assert.Equal((null, false), (stored.DueOn, stored.IsOverdue));
    }

    [Fact]
    public async Task What_every_record_has_can_not_be_cleared()
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = await hub.ImportRecordsAsync("service-cases", Cases + "legal-aid,,（清空）,（清空）,530100,2024-05-31,received,,,,,\n");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("row 2, column number, value '（清空）': The column can't be cleared", answer.Output);
        Assert.Contains("row 2, column title, value '（清空）': The column can't be cleared", answer.Output);
    }

    [Fact]
    public async Task What_follows_from_kept_cells_stays_right()
    {
        using var hub = await RecordFiles.HubAsync();
        const string Header = "number,nameZh,kind,region,startsOn,state,hours,onlineHours,endsOn\n";
        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("training-classes", Header + "C-1,n,digital,530000,2024-01-01,planned,40,10,2024-02-01\n"));

        RecordFiles.Accepted(await hub.ImportRecordsAsync("training-classes", Header + "C-1,n,digital,530000,2024-01-01,planned,20,,\n"));
        var refused =
            await hub.ImportRecordsAsync("training-classes",
                Header + "C-1,n,digital,530000,2024-03-01,planned,,,\nC-2,n,digital,530000,2024-03-01,planned,,,\n");

        await using var context = hub.Open();
        var stored = await context.TrainingClasses.SingleAsync();
        Assert.Equal((20m, 10m, 0.5m), (stored.Hours, stored.OnlineHours, stored.OnlineShare));
        Assert.Contains("row 2, column endsOn: The class ends before it starts.", refused.Output);
        Assert.DoesNotContain("row 3", refused.Output);
    }

    [Fact]
    public async Task Working_days_follow_a_corrected_day_of_the_claim_without_the_other_days()
    {
        using var hub = await RecordFiles.HubAsync();
        const string Header = "number,subsidyStandard,beneficiary,fund,claimedAmount,claimedOn,state,region";
        const string Claim = "K-1,insured-skill-upgrade-level-3,person,other,2000,";
        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("subsidy-claims", $"{Header},reviewedOn,paidOn\n{Claim}2024-03-04,paid,530100,2024-03-15,\n"));
        Assert.Equal(9, await ReviewAsync(hub));

        RecordFiles.Accepted(await hub.ImportRecordsAsync("subsidy-claims", $"{Header}\n{Claim}2024-03-11,paid,530100\n"));
        Assert.Equal(4, await ReviewAsync(hub));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("subsidy-claims", $"{Header},reviewedOn,paidOn\n{Claim}2024-03-04,paid,530100,,\n"));
        Assert.Equal(9, await ReviewAsync(hub));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("subsidy-claims", $"{Header},reviewedOn,paidOn\n{Claim}2024-03-04,paid,530100,(clear),\n"));
        Assert.Null(await ReviewAsync(hub));

        static async Task<int?> ReviewAsync(DataHub hub)
        {
            await using var context = hub.Open();
            return (await context.SubsidyClaims.IgnoreAutoIncludes().SingleAsync()).ReviewWorkingDays;
        }
    }

    [Fact]
    public async Task Stages_keep_their_days_too()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("sites", Sites));
        const string Header = "siteKind,siteNumber,ordinal,state,from,until,actor\n";
        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("site-stages", Header + "studio-alliance,A-1,0,in-operation,2024-03-04,2024-03-15,甲\n"));

        RecordFiles.Accepted(await hub.ImportRecordsAsync("site-stages", Header + "studio-alliance,A-1,0,in-operation,2024-03-11,,\n"));

        await using var context = hub.Open();
        var stage = (await context.Sites.SelectMany(s => s.Stages).AsNoTracking().ToListAsync()).Single();
        Assert.Equal((new DateOnly(2024, 3, 15), 5, "甲"), (stage.Until!.Value, stage.WorkingDays, stage.Actor));
    }

    [Fact]
    public async Task A_record_that_several_columns_name_is_kept_or_cleared_as_one()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("sites", Sites + "artisan-park,S-1,园,530000,in-operation\n"));
        const string Header = "kind,number,nameZh,region,state,allianceKind,allianceNumber\n";
        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("sites", Header + "artisan-park,S-1,园,530000,in-operation,studio-alliance,A-1\n"));

        RecordFiles.Accepted(await hub.ImportRecordsAsync("sites", Header + "artisan-park,S-1,园,530000,in-operation,,\n"));
        Assert.True(await HasAllianceAsync());
        Assert.Equal(1, (await hub.ImportRecordsAsync("sites", Header + "artisan-park,S-1,园,530000,in-operation,(clear),A-1\n")).ExitCode);
        RecordFiles.Accepted(await hub.ImportRecordsAsync("sites", Header + "artisan-park,S-1,园,530000,in-operation,(clear),(clear)\n"));
        Assert.False(await HasAllianceAsync());

        async Task<bool> HasAllianceAsync()
        {
            await using var context = hub.Open();
            return await context.Sites.AnyAsync(s => s.Number == "S-1" && s.AllianceId != null);
        }
    }

    [Fact]
    public async Task A_figure_keeps_source_and_note_until_they_are_cleared()
    {
        using var hub = await DataHub.SeededAsync();
        const string Row = "skilled-talent-stock,530000,2023,,4500000,人,verified,yn-hrss,";
        RecordFiles.Accepted(await hub.ImportFileAsync(hub.WithFile($"{DataHub.Header},note\n{Row}报告,附注\n")));

        RecordFiles.Accepted(await hub.ImportAsync(Row));
        Assert.Equal(("报告", "附注"), await TextsAsync());
        RecordFiles.Accepted(await hub.ImportFileAsync(hub.WithFile($"{DataHub.Header},note\n{Row},\n")));
        Assert.Equal(("报告", "附注"), await TextsAsync());
        var cleared = RecordFiles.Accepted(await hub.ImportFileAsync(hub.WithFile($"{DataHub.Header},note\n{Row}新报告,（清空）\n")));
        Assert.Equal(("新报告", null), await TextsAsync());
        Assert.Contains("Cells that clear: note 1.", cleared.Output);
        Assert.Contains("column breakdown, value '(clear)': The column can't be cleared",
            (await hub.ImportAsync(Row.Replace("2023,,", "2023,(clear),", StringComparison.Ordinal))).Output);

        async Task<(string?, string?)> TextsAsync()
        {
            var stored = Assert.Single(await hub.ImportedAsync());
            return (stored.Source, stored.Note);
        }
    }

    [Theory]
    [InlineData(",,,,\n,,,,\n")]
    [InlineData(" , ,\u3000,,\n")]
    [InlineData(",\n")]
    public async Task Rows_of_commas_alone_are_blank(string rows)
    {
        using var hub = await RecordFiles.HubAsync();

        Assert.Contains("1 rows: 1 added",
            RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1) + rows)).Output);
        Assert.Contains("1 rows: 1 added", RecordFiles.Accepted(await hub.ImportAsync(DataHub.Row, rows.TrimEnd('\n'))).Output);
    }

    [Fact]
    public async Task Empty_columns_to_the_right_are_left_out()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(2).Replace("\n", ",,\n", StringComparison.Ordinal)));
        RecordFiles.Accepted(await hub.ImportFileAsync(hub.WithFile($"{DataHub.Header},,\n{DataHub.Row},,\n")));
        Assert.Equal(1,
            (await hub.ImportRecordsAsync("establishments",
                RecordFiles.Establishments(1).Replace(",test", ",test,x", StringComparison.Ordinal))).ExitCode);
    }

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u200C')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\uFEFF')]
    [InlineData('\u00AD')]
    [InlineData('\u180E')]
    public async Task What_has_no_width_makes_no_second_key(char character)
    {
        using var hub = await RecordFiles.HubAsync();

        var records =
            await hub.ImportRecordsAsync("service-cases", Cases + $"legal-aid,,N{character}1,测试,530100,2024-05-31,received,,,,,\n");
        var observations = await hub.ImportAsync(DataHub.Row.Replace("2023,,", $"2023,a{character}b,", StringComparison.Ordinal));
        var site = await hub.ImportRecordsAsync("sites", Sites.Replace("A-1", $"A{character}1", StringComparison.Ordinal));

        Assert.All([records, observations, site],
            answer => Assert.Contains($"The text holds a character that can't be seen, U+{(int)character:X4}: delete it.", answer.Output));
    }

    [Fact]
    public async Task A_busy_database_leaves_the_foreign_keys_on()
    {
        using var hub = await RecordFiles.HubAsync();
        await using (var other = new SqliteConnection($"Data Source={hub.Database}"))
        {
            await other.OpenAsync();
            await using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync();
            await using var context = hub.Open();
            context.Database.SetConnectionString($"Data Source={hub.Database};Default Timeout=1");
            var table = Data.Bulk.ImportTable.For(context.Model.FindEntityType(typeof(Model.Reporting.ServiceCase))!,
                new HashSet<string>());
            await Assert.ThrowsAsync<SqliteException>(
                () => new Data.Sqlite.SqliteHubDatabase().OpenImportWriterAsync(context, table, CancellationToken.None));
            await context.Database.OpenConnectionAsync();
            await using var read = context.Database.GetDbConnection().CreateCommand();
            read.CommandText = "PRAGMA foreign_keys";
            Assert.Equal(1L, await read.ExecuteScalarAsync());
        }
    }
}
