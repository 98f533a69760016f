using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Imports.Records;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Cli.Tests;

/// <summary>Records that refer to others by several columns, and the histories of records.</summary>
public class ImportLinkedRecordsTests(LinkedHub linked) : IClassFixture<LinkedHub>
{
    private static readonly string Person = LinkedFiles.Person;
    private static readonly string Employer = LinkedFiles.Employer;

    private DataHub Hub => linked.Hub;

    public static TheoryData<string> Records => [.. LinkedFiles.All.Select(file => file.Record).Distinct()];

    [Theory]
    [MemberData(nameof(Records))]
    public async Task A_file_that_comes_again_changes_nothing(string record)
    {
        foreach (var (_, file) in LinkedFiles.All.Where(file => file.Record == record))
            Assert.Contains(" 0 added, 0 changed, ", RecordFiles.Accepted(await Hub.ImportRecordsAsync(record, file)).Output);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Templates_have_the_columns_of_the_file(string record)
    {
        var template = RecordFiles.Accepted(await DataHub.RunAsync("template", record));

        var columns = template.Output.Trim().Split(',').Select(column => column.Split(' ')[1]).ToHashSet();
        foreach (var (_, file) in LinkedFiles.All.Where(file => file.Record == record))
            Assert.Subset(columns, file.Split('\n')[0].Split(',').ToHashSet());
    }

    [Fact]
    public void Every_record_that_can_be_imported_has_a_test()
    {
        string[] elsewhere =
        [
            "policy-texts", "industries", "occupations", "establishment-years", "competitions", "skill-certificates",
            "training-classes", "training-enrolments", "competition-entries",
            "subsidy-claims", "workforce-counts", "observations", "reporting-bodies",
        ];
        Assert.Equal(ImportableRecords.All.Select(record => record.Name).Order(),
            LinkedFiles.All.Select(file => file.Record).Distinct().Concat(elsewhere).Order());
    }

    [Fact]
    public async Task Sites_are_found_by_kind_and_number()
    {
        await using var context = Hub.Open();
        var site = await context.Sites.Include(s => s.Members).Include(s => s.Assessments).Include(s => s.Grants)
            .Include(s => s.Submissions).Include(s => s.Leader)
            .AsSplitQuery().SingleAsync(s => s.Kind == SiteKind.ArtisanPark && s.Number == "S-1");

        Assert.Equal(("昆明工匠园区", "530100", "张三", true), (site.NameZh, site.PrefectureKey, site.Leader!.Name, site.IsAllianceLead));
        Assert.Equal("分园区", Assert.Single(site.Members).NameZh);
        Assert.Equal([3, 4], site.Assessments.OrderBy(a => a.Year).Select(a => a.StarsBefore));
        Assert.Equal((AssessmentOutcome.Passed, new DateOnly(2023, 11, 1), 4), (site.LastOutcome, site.LastAssessedOn, site.Stars));
        Assert.Equal([null, new DateOnly(2023, 5, 1)],
            await context.SiteMembers.Where(m => m.SiteId == site.Id).OrderBy(m => m.LeftOn).Select(m => m.LeftOn).ToListAsync());
        Assert.Equal("P-1", Assert.Single(site.Grants).Number);
        Assert.Equal("2023-07", Assert.Single(site.Submissions).Period);
        Assert.Equal(
            [(0, SiteState.UnderConstruction, "building", 2021), (1, SiteState.InOperation, null, 2022)],
            site.Stages.Select(s => (s.Ordinal, s.State, s.LifecycleState, s.From.Year)));
        var award = await context.HonourAwards.Include(a => a.Payments).SingleAsync(a => a.SiteId == site.Id);
        Assert.Equal(($"s:{site.Id}", RecipientKind.Site, "P-3"),
            (award.RecipientKey, award.RecipientKind, Assert.Single(award.Payments).Number));
        Assert.Equal(HonourAwardState.Awarded, Assert.Single(award.Stages).State);
    }

    [Fact]
    public async Task Selections_and_awards_are_found_by_whoever_received_them()
    {
        await using var context = Hub.Open();
        var person = await context.People.SingleAsync(p => p.Name == "张三");
        var selections = await context.ProgrammeSelections.Include(s => s.Payments).OrderBy(s => s.Id).ToListAsync();
        Assert.Equal([$"p:{person.Id}", "t:焊接团队", $"e:{person.EmployerId}"], selections.Select(s => s.RecipientKey));
        Assert.Equal([false, true, false], selections.Select(s => s.IsTeam));
        Assert.Equal([4, 5, 6], selections.Select(s => Assert.Single(s.Stages).From.Day));
        Assert.Equal((6, 9.5m), (selections[0].PublicityWorkingDays, selections[0].MonthsPerYear));
        Assert.Equal("P-4", Assert.Single(selections[1].Payments).Number);
        Assert.Equal([selections[0].Id, null], await context.BenefitCards.OrderBy(c => c.Number).Select(c => c.SelectionId).ToListAsync());

        var award = await context.HonourAwards.Include(a => a.Payments).SingleAsync(a => a.PersonId == person.Id);
        // National Day: 30 September is worked; 1 to 7 October are free; 12 October 2024 is a Saturday that is worked.
        Assert.Equal([(HonourAwardState.Nominated, 42), (HonourAwardState.Publicity, 6)],
            award.Stages.Select(s => (s.State, s.WorkingDays!.Value)));
        Assert.Equal([("opinion-body:tax", OpinionOutcome.Agreed), ("opinion-body:public-security", OpinionOutcome.Pending)],
            award.Opinions.Select(o => (o.BodyKey, o.Outcome)));
        Assert.Equal("P-2", Assert.Single(award.Payments).Number);
        Assert.Equal(award.Id, (await context.ServiceCases.SingleAsync(c => c.Title == "撤销称号")).HonourAwardId);
    }

    [Fact]
    public async Task Accreditations_projects_and_cases_are_found_by_kind_and_number()
    {
        await using var context = Hub.Open();
        var accreditations = await context.Accreditations.OrderBy(a => a.Id).ToListAsync();
        Assert.Equal([(true, false), (false, true)], accreditations.Select(a => (a.EstablishmentId is not null, a.PersonId is not null)));
        Assert.Equal([2, 0], accreditations.Select(a => a.Stages.Count));
        Assert.Equal("yn-hrss@530000", accreditations[0].GrantedByKey);
        var project = await context.Projects.Include(p => p.Payments).SingleAsync();
        Assert.Equal((2, "P-5"), (project.Stages.Count, Assert.Single(project.Payments).Number));
        var cases = await context.ServiceCases.OrderBy(c => c.Id).ToListAsync();
        // From Sunday, 29 September, which is worked, to 9 October: 30 September, 8 and 9 October.
        Assert.Equal([(3, true, 2), (3, false, 0)], cases.Select(c => (c.WorkingDays!.Value, c.IsOverdue, c.Steps.Count)));
    }

    [Fact]
    public async Task Submissions_are_late_by_their_days()
    {
        await using var context = Hub.Open();
        var submissions = await context.Submissions.OrderBy(s => s.Id).ToListAsync();
        Assert.Equal(["r:530100", "b:yn-hrss@530000", $"e:{(await context.Establishments.SingleAsync()).Id}", $"s:{submissions[3].SiteId}"],
            submissions.Select(s => s.ReporterKey));
        Assert.Equal([(10, true), (0, false), (0, false), (null, false)], submissions.Select(s => (s.DaysLate, s.IsLate)));
        Assert.Equal("2023-H1", submissions[1].Period);
    }

    [Fact]
    public async Task What_has_not_come_is_late_by_the_day_of_the_import()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "submissions",
            $"reportingDuty,period,region,dueOn,receivedOn,state\n{LinkedFiles.Duty},2023,530100,2024-01-31,,overdue\n{LinkedFiles.Duty},2098,530100,2099-01-31,,expected\n"));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "service-cases",
            "kind,number,title,region,receivedOn,dueOn,concludedOn,state\nlegal-aid,1,a,530100,2024-01-01,2024-01-31,,in-progress\nlegal-aid,2,b,530100,2024-01-01,,,in-progress\n"));

        await using var context = hub.Open();
        var submissions = await context.Submissions.OrderBy(s => s.Period).ToListAsync();
        Assert.True(submissions[0] is { IsLate: true, DaysLate: > 365 });
        Assert.True(submissions[1] is { IsLate: false, DaysLate: null });
        Assert.Equal([(true, null), (false, null)],
            await context.ServiceCases.OrderBy(c => c.Number).Select(c => ValueTuple.Create(c.IsOverdue, c.WorkingDays)).ToListAsync());
    }

    [Fact]
    public async Task A_stage_is_corrected_in_its_place()
    {
        using var hub = await RecordFiles.HubAsync();
        foreach (var (record, file) in LinkedFiles.All.TakeWhile(
            file => file.Record != "site-assessments")) RecordFiles.Accepted(await hub.ImportRecordsAsync(record, file));

        var answer = RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "site-stages",
            "载体类型,载体编号,序号,状态,起始日期,截止日期\n工匠园区,S-1,0,under-construction,2021-03-01,2022-10-14\n工匠园区,S-1,1,in-operation,2022-10-15,\n工匠园区,S-2,0,planned,2024-01-01,\n"));

        Assert.StartsWith("3 rows: 1 added, 2 changed, 0 unchanged.", answer.Output);
        await using var context = hub.Open();
        var sites = await context.Sites.OrderBy(s => s.Number).ThenBy(s => s.Kind).ToListAsync();
        Assert.Equal([14, 15], [sites[0].Stages[0].Until!.Value.Day, sites[0].Stages[1].From.Day]);
        Assert.Equal(["building", null], sites[0].Stages.Select(s => s.LifecycleState));
        Assert.Equal([2, 0, 1], sites.Select(s => s.Stages.Count));
    }

    [Theory]
    [InlineData("accreditations", "kind,number,establishmentCreditCode,personIdentityNumber,region,state",
        "evaluation-body,Z-2,{employer},{person},530100,active", "row 2, column kind: An establishment or a person holds it, not both.")]
    [InlineData("sites", "kind,number,nameZh,region,allianceKind,allianceNumber,state", "artisan-park,S-3,x,530300,artisan-park,,planned",
        "row 2, column allianceKind, value 'artisan-park': All columns that name the site are filled in, or none.")]
    [InlineData("sites", "kind,number,nameZh,region,allianceKind,state", "artisan-park,S-3,x,530300,,planned",
        "row 1, column allianceNumber: The column is missing from the header: it belongs to allianceKind.")]
    [InlineData("site-stages", "siteKind,siteNumber,ordinal,state,from,until", "artisan-park,,0,planned,2024-01-01,",
        "row 2, column siteNumber, value '': The cell is empty.")]
    [InlineData("site-stages", "siteKind,siteNumber,ordinal,state,from,until", "park,S-1,0,planned,2024-01-01,",
        "row 2, column siteKind, value 'park': Wanted is one of: artisan-park (工匠园区), ")]
    [InlineData("site-stages", "siteKind,siteNumber,ordinal,state,from,until", "artisan-park,S-1,-1,planned,2024-01-01,",
        "row 2, column ordinal, value '-1': The number is not between 0")]
    [InlineData("site-assessments", "siteKind,siteNumber,year,kind,outcome", "技工学校,S-1,2023,yearly,passed",
        "row 2, column siteKind, value '技工学校 S-1': The hub has no such site; import it first.")]
    [InlineData("site-assessments", "siteKind,siteNumber,year,kind,stars,outcome", "artisan-park,S-1,2023,yearly,6,passed",
        "row 2, column stars, value '6': The number is not between 0 and 5.")]
    [InlineData("programme-selections", "programme,year,region,state", "academician-industry-park,2023,530100,applied",
        "row 2, column programme: A person, a team with or without the person at its head, or an establishment says who is selected.")]
    [InlineData("programme-selection-stages", "selectionProgramme,selectionYear,selectionRecipient,ordinal,state,from,until",
        "academician-industry-park,2024,焊接团队,0,applied,2024-01-01,",
        "row 2, column selectionProgramme, value 'academician-industry-park 2024': The hub has no such selection; import it first.")]
    [InlineData("benefit-cards", "number,personIdentityNumber,region,issuedOn,stoppedOn,state",
        "B-3,{person},530100,2024-02-01,2024-01-01,stopped", "row 2, column stoppedOn: The card was stopped before it was issued.")]
    [InlineData("honour-awards", "honourScheme,year,recipientKind,siteKind,siteNumber,teamName,region,state",
        "best-station,2023,site,artisan-park,S-1,x,530100,awarded",
        "row 2, column recipientKind: Exactly one of person, establishment, site and team name says who the recipient is.")]
    [InlineData("honour-award-stages", "honourAwardScheme,honourAwardYear,honourAwardRecipient,ordinal,state,from,until",
        "chief-technician,2024,{person},1,publicity,2024-09-30,2024-09-01", "row 2, column until: The stage ends before it begins.")]
    [InlineData("honour-award-stages", "honourAwardScheme,honourAwardYear,honourAwardRecipient,ordinal,state,from,until",
        "chief-technician,2024,530102199001011111,1,publicity,2024-09-30,",
        "row 2, column honourAwardRecipient, value '5**': Neither an identity number nor a unified social credit code: the check "
            + "character is wrong.")]
    [InlineData("honour-award-opinions", "honourAwardScheme,honourAwardYear,honourAwardRecipient,ordinal,body,outcome",
        "chief-technician,2023,{person},0,税务局,agreed",
        "row 2, column honourAwardScheme, value 'chief-technician 2023': The hub has no such award; import it first.")]
    [InlineData("projects", "kind,number,nameZh,year,region,satisfaction,state", "research,X-2,x,2024,530100,1.2,paid",
        "row 2, column satisfaction, value '1.2': The number is not between 0 and 1.")]
    [InlineData("project-stages", "projectKind,projectNumber,ordinal,state,from,until", "research,X-2,0,paid,2024-01-01,",
        "row 2, column projectKind, value 'research X-2': The hub has no such project; import it first.")]
    [InlineData("payments", "number,beneficiary,honourAwardScheme,honourAwardYear,honourAwardRecipient,fund,amount,paidOn,region",
        "P-6,person,best-station,2024,{person},other,1,2024-05-01,530100",
        "row 2, column honourAwardScheme, value 'best-station 2024': The hub has no such award; import it first.")]
    [InlineData("submissions", "reportingDuty,period,region,state", "{duty},2023-H3,530100,expected",
        "row 2, column period, value '2023-H3': Not a period; wanted is a year (2023), half-year (2023-H1)")]
    [InlineData("submissions", "reportingDuty,period,reportingBody,establishmentCreditCode,region,state",
        "{duty},2023,prefecture-hrss@530100,{employer},530100,expected",
        "row 2, column region: At most one of reportingBody, establishment and site says who reports.")]
    [InlineData("service-cases", "kind,number,title,region,receivedOn,dueOn,concludedOn,state",
        "legal-aid,C-2,x,530100,2024-02-01,,2024-01-01,concluded", "row 2, column concludedOn: The case was done before it was received.")]
    [InlineData("service-case-steps", "serviceCaseKind,serviceCaseNumber,ordinal,state,from,until,note",
        "legal-aid,C-1,0,received,2024-02-01,,=cmd", "row 2, column note, value '=cmd': Text may not begin with")]
    public async Task A_cell_that_is_wrong_is_told(string record, string header, string row, string reason)
    {
        row = row.Replace("{person}", Person, StringComparison.Ordinal).Replace("{employer}", Employer, StringComparison.Ordinal)
            .Replace("{duty}", LinkedFiles.Duty, StringComparison.Ordinal);

        var answer = await Hub.ImportRecordsAsync(record, $"{header}\n{row}\n");

        Assert.Equal(1, answer.ExitCode);
        Assert.StartsWith(reason, Assert.Single(answer.Output.TrimEnd().Split('\n')));
        Assert.DoesNotContain(Person, answer.ToString());
    }

    [Fact]
    public async Task A_stage_that_comes_twice_is_told()
    {
        var stages = LinkedFiles.All.Single(file => file.Record == "honour-award-stages").File;

        var answer = await Hub.ImportRecordsAsync("honour-award-stages", stages + stages.Split('\n')[1] + "\n");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(
            "row 5: An earlier row of the file has the same honourAwardScheme, honourAwardYear, honourAwardRecipient, ordinal.",
            answer.Output);
    }
}
