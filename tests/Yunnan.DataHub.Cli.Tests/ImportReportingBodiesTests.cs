using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.Cli.Tests;

public sealed class ImportReportingBodiesTests
{
    [Fact]
    public async Task Two_prefectures_report_beside_each_other()
    {
        using var hub = await RecordFiles.HubAsync();
        const string Head = "reportingDuty,period,reportingBody,region,title,state\n";

        RecordFiles.Accepted(await hub.ImportRecordsAsync("submissions",
            Head + "yn-42-progress-benefit-services,2023,昆明市总工会,530100,总结,accepted\n"));
        var second = await hub.ImportRecordsAsync("submissions",
            Head + "yn-42-progress-benefit-services,2023,prefecture-unions@532900,532900,总结,accepted\n");
        var wrong = await hub.ImportRecordsAsync("submissions",
            Head + "yn-42-progress-benefit-services,2023,prefecture-unions@532900,530100,总结,accepted\n");

        Assert.StartsWith("1 rows: 1 added, 0 changed, 0 unchanged.", second.Output);
        Assert.Contains("row 2, column region: The body prefecture-unions@532900 is one of region 532900:", wrong.Output);
        await using var context = hub.Open();
        Assert.Equal(["昆明市总工会", "大理白族自治州总工会"],
            await context.Submissions.OrderBy(s => s.RegionKey).Select(s => s.ReportingBody!.NameZh).ToListAsync());
    }

    [Fact]
    public async Task The_former_column_is_understood()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await hub.ImportRecordsAsync("submissions",
            "reportingDuty,period,organisation,region,state\nyn-42-progress-benefit-services,2023,yn-ftu,530000,accepted\n"));
        var several = await hub.ImportRecordsAsync("submissions",
            "reportingDuty,period,organisation,region,state\nyn-42-progress-benefit-services,2023,county-unions,530102,accepted\n");

        await using var context = hub.Open();
        Assert.Equal("yn-ftu@530000", (await context.Submissions.SingleAsync()).ReportingBodyKey);
        Assert.Matches("row 2, column reportingBody, value 'county-unions': The name is ambiguous; use one of the keys "
            + "county-unions@530102, .* and 109 more\\.", several.Output);
    }

    [Fact]
    public async Task Bodies_that_the_catalogue_does_not_list_are_imported_and_days_of_those_that_it_does()
    {
        using var hub = await RecordFiles.HubAsync();
        const string Head = "key,nameZh,organisation,region,establishedOn,abolishedOn,source\n";

        RecordFiles.Accepted(await hub.ImportRecordsAsync("reporting-bodies", Head
            + "chemical-union,云南省化工产业工会,yn-industrial-unions,530000,2021-05-01,,x\n"
            + "prefecture-unions@530100,昆明市总工会,prefecture-unions,530100,1950-01-01,,x\n"));
        var refused = await hub.ImportRecordsAsync("reporting-bodies", Head
            + "unions@530100,市总工会,prefecture-unions,530100,,,x\n"
            + "old-union,老工会,yn-industrial-unions,530000,2021-05-01,2020-01-01,x\n");
        RecordFiles.Accepted(await hub.ImportRecordsAsync("sites",
            "kind,number,nameZh,region,supervisedBy,state\nreform-pilot,S-1,示例试点,530100,chemical-union,in-operation\n"));

        Assert.Contains("row 2, column key: Keys with @ are those of the catalogue", refused.Output);
        Assert.Contains("row 3, column abolishedOn: The body was abolished before it was set up.", refused.Output);
        await using var context = hub.Open();
        Assert.Equal("云南省化工产业工会", (await context.Sites.Include(s => s.SupervisedBy).SingleAsync()).SupervisedBy!.NameZh);
        Assert.Equal(new DateOnly(1950, 1, 1), (await context.ReportingBodies.SingleAsync(b => b.Key == "prefecture-unions@530100")).EstablishedOn);
    }
}
