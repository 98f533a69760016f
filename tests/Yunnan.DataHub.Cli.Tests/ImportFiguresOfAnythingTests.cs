using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Figures of parts of indicators, and of other things than regions.</summary>
public sealed class ImportFiguresOfAnythingTests
{
    [Fact]
    public async Task A_part_of_an_indicator_is_one_of_its_breakdowns_by_whatever_word()
    {
        using var hub = await RecordFiles.HubAsync();
        const string Head = "indicator,region,period,dimension,value,status,organisation\n";

        RecordFiles.Accepted(await hub.ImportRecordsAsync("observations",
            Head + "construction-training-bases,530000,2023,省级,3,verified,yn-housing\nconstruction-training-bases,530100,2023,prefecture,1,verified,yn-housing\n"));
        var refused = await hub.ImportRecordsAsync("observations", Head + "construction-training-bases,530000,2024,provinical,4,verified,yn-housing\n");

        Assert.Matches("row 2, column breakdown, value 'provinical': The indicator has no such part. Nearest: .*provincial", refused.Output);
        await using var context = hub.Open();
        Assert.Equal(["breakdown-level:prefecture", "breakdown-level:provincial"], context.Observations
            .Where(o => o.IndicatorKey == "construction-training-bases" && o.Year == 2023).Select(o => o.Breakdown1Key!).Order().ToArray());
    }

    [Fact]
    public async Task Several_codes_name_a_part_in_any_order_and_a_former_word_names_it_too()
    {
        using var hub = await DataHub.SeededAsync();

        RecordFiles.Accepted(await hub.ImportAsync(
            "reform-pilots-selected,530000,2022,全面试点；batch-2,30,,verified,,x",
            "reform-pilots-selected,530000,2023,batch-3-project,20,,verified,,x",
            "reform-pilots-selected,530000,2024,breakdown-mode:full-pilot,50,,verified,,x"));
        var refused = await hub.ImportAsync(
            "reform-pilots-selected,530000,2022,batch-2;batch-3,1,,verified,,x",
            "startup-training-persons,530000,2023,provincial,1,,verified,,x",
            "reform-pilots-selected,530000,2022,；,1,,verified,,x");

        Assert.Equal(
            [
                ("breakdown-batch:batch-2", "breakdown-mode:full-pilot", "reform-pilots-selected/530000/2022/batch-2+full-pilot@unnamed"),
                ("breakdown-batch:batch-3", "breakdown-mode:project-pilot", "reform-pilots-selected/530000/2023/batch-3+project-pilot@unnamed"),
                (null, "breakdown-mode:full-pilot", "reform-pilots-selected/530000/2024/+full-pilot@unnamed"),
            ],
            (await hub.ImportedAsync()).OrderBy(o => o.Year).Select(o => (o.Breakdown1Key, o.Breakdown2Key, o.Key)));
        Assert.Contains("row 2, column breakdown, value 'batch-2;batch-3': 'batch-3' is the second code of one list.", refused.Output);
        Assert.Contains("row 4, column breakdown, value '；': The indicator has no such part.", refused.Output);
        Assert.Contains("row 3, column breakdown, value 'provincial': The figures of this indicator are not broken down;", refused.Output);
    }

    [Fact]
    public async Task A_figure_is_of_one_thing()
    {
        using var hub = await RecordFiles.HubAsync();
        const string Head = "indicator,region,establishmentCreditCode,siteKind,siteNumber,body,programme,period,breakdown,value,status,reportedBy\n";
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "sites", "kind,number,nameZh,region,state\nreform-pilot,S-1,示例试点,530100,in-operation\n"));
        var file = Head
            + $"education-fund-frontline-share,,{RecordFiles.CreditCode(1)},,,,,2023,,61.5,verified,\n"
            + "reform-pilot-plans-filed,,,reform-pilot,S-1,,,2023,,1,verified,\n"
            + "union-skills-training-annual,,,,,昆明市总工会,,2023,,2100,verified,yn-ftu\n"
            + "xingdian-study-visit-share,,,,,,academician-industry-park,2023,,5,verified,\n";

        var answer = await hub.ImportRecordsAsync("observations", file);
        var again = await hub.ImportRecordsAsync("observations", file);
        var refused = await hub.ImportRecordsAsync("observations", Head
            + "startup-training-persons,530100,,,,prefecture-unions@530100,,2023,,1,verified,\n"
            + "startup-training-persons,,,,,,,2023,,1,verified,\n"
            + "startup-training-persons,,,,,prefecture-union@530100,,2023,,1,verified,\n");

        Assert.True(answer.ExitCode == 0, answer.ToString());
        Assert.StartsWith("4 rows: 0 added, 0 changed, 4 unchanged.", again.Output);
        await using var context = hub.Open();
        var figures = await context.Observations.Where(o => o.ImportedAt != null).OrderBy(o => o.SubjectKind).ToListAsync();
        Assert.Equal(
            [ObservationSubject.Establishment, ObservationSubject.Site, ObservationSubject.Body, ObservationSubject.Programme],
            figures.Select(o => o.SubjectKind));
        Assert.All(figures, o => Assert.Null(o.RegionKey));
        Assert.Equal("union-skills-training-annual/b:prefecture-unions@530100/2023@yn-ftu@530000", figures[2].Key);
        Assert.Equal(["e:1", "s:1", "b:prefecture-unions@530100", "g:academician-industry-park"], figures.Select(o => o.SubjectKey));
        Assert.Contains("row 2, column region: The figure is of one thing:", refused.Output);
        Assert.Contains("row 3, column region: The figure is of nothing:", refused.Output);
        Assert.Matches("row 4, column body, value 'prefecture-union@530100': No body has this key or name. Nearest: .*prefecture-unions@530100",
            refused.Output);
    }
}
