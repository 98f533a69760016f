using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Which earlier claim a claim repeats, by yn-20 二(二).</summary>
public class ImportClaimsTests
{
    private const string Header =
        "number,subsidyStandard,beneficiary,personIdentityNumber,certificateNumber,occupation,skillLevel,fund,claimedAmount,claimedOn,state,region\n";

    private static readonly string Certificate = RecordFiles.CertificateNumber(0);

    [Theory]
    [InlineData("the same within a year", "1,,6-18-02-04,senior-worker,other,2024-02-29", "1,,6-18-02-04,senior-worker,other,2025-02-28",
        true)]
    [InlineData("the same a year later", "1,,6-18-02-04,senior-worker,other,2024-03-01", "1,,6-18-02-04,senior-worker,other,2025-03-01",
        false)]
    [InlineData("another level", "1,,6-18-02-04,senior-worker,other,2024-03-01", "1,,6-18-02-04,technician,other,2024-04-01", false)]
    [InlineData("another occupation", "1,,6-18-02-04,senior-worker,other,2024-03-01", "1,,6-18-02-05,senior-worker,other,2024-04-01",
        false)]
    [InlineData("another person", "1,,6-18-02-04,senior-worker,other,2024-03-01", "2,,6-18-02-04,senior-worker,other,2024-04-01", false)]
    [InlineData("without occupation", "1,,,senior-worker,other,2024-03-01", "1,,,senior-worker,other,2024-04-01", false)]
    [InlineData("one certificate, two funds", "1,{certificate},,,skill-upgrade-account,2020-03-01",
        "1,{certificate},,,unemployment-insurance,2024-04-01", true)]
    [InlineData("one certificate, one fund", "1,{certificate},,,unemployment-insurance,2020-03-01",
        "1,{certificate},,,unemployment-insurance,2024-04-01", false)]
    [InlineData("on the same day", "1,,6-18-02-04,senior-worker,other,2024-03-01",
        "1,,6-18-02-04,senior-worker,employment-subsidy,2024-03-01", true)]
    public async Task A_repeated_claim_names_the_earlier_one(string what, string first, string second, bool repeats)
    {
        using var hub = await HubAsync();

        await ImportAsync(hub, Row("K-1", first), Row("K-2", second));

        Assert.True((repeats ? "K-1" : null) == await RepeatedAsync(hub, "K-2"), what);
        Assert.Null(await RepeatedAsync(hub, "K-1"));
    }

    [Fact]
    public async Task The_first_claim_within_the_year_is_named_whatever_the_order_of_files()
    {
        const string Claim = "1,,6-18-02-04,senior-worker,other,";
        using var hub = await HubAsync();

        await ImportAsync(hub, Row("K-4", Claim + "2025-01-15"), Row("K-3", Claim + "2024-05-01"));
        Assert.Equal("K-3", await RepeatedAsync(hub, "K-4"));
        await ImportAsync(hub, Row("K-2", Claim + "2024-02-01"), Row("K-1", Claim + "2024-01-01"));
        Assert.Equal(("K-1", "K-1", "K-2"),
            (await RepeatedAsync(hub, "K-2"), await RepeatedAsync(hub, "K-3"), await RepeatedAsync(hub, "K-4")));
    }

    [Fact]
    public async Task Claims_of_the_old_and_the_new_claimant_are_looked_at_when_a_claim_is_moved()
    {
        const string Claim = ",,6-18-02-04,senior-worker,other,";
        using var hub = await HubAsync();
        await ImportAsync(hub, Row("K-1", "1" + Claim + "2024-01-01"), Row("K-2", "1" + Claim + "2024-02-01"),
            Row("K-3", "2" + Claim + "2024-03-01"));
        Assert.Equal(("K-1", null), (await RepeatedAsync(hub, "K-2"), await RepeatedAsync(hub, "K-3")));

        await ImportAsync(hub, Row("K-1", "2" + Claim + "2024-01-01"));

        Assert.Equal((null, "K-1"), (await RepeatedAsync(hub, "K-2"), await RepeatedAsync(hub, "K-3")));
    }

    private static async Task<DataHub> HubAsync()
    {
        var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("occupations", "key,nameZh,source\n6-18-02-04,焊工,大典\n6-18-02-05,钳工,大典\n"));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(1)));
        return hub;
    }

    private static string Row(string number, string claim)
    {
        var cells = claim.Split(',');
        cells[0] = RecordFiles.IdentityNumber(cells[0][0] - '0');
        return $"{number},insured-skill-upgrade-level-3,person,{string.Join(',', cells[..^1])},2000,{cells[^1]},paid,530100".Replace(
            "{certificate}", Certificate, StringComparison.Ordinal);
    }

    private static async Task ImportAsync(DataHub hub, params string[] rows) =>
        RecordFiles.Accepted(await hub.ImportRecordsAsync("subsidy-claims", Header + string.Join('\n', rows) + "\n"));

    private static async Task<string?> RepeatedAsync(DataHub hub, string number)
    {
        await using var context = hub.Open();
        return await context.SubsidyClaims.Where(c => c.Number == number).Select(c => c.DuplicateOf!.Number).SingleAsync();
    }
}
