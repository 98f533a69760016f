using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Lists that answer questions hold the rows that LINQ to Objects finds.</summary>
[Collection(QuestionCollection.Name)]
public sealed class ListComparisonTests(HubWithDemonstration demonstration)
{
    private static readonly DateOnly Today = new(2025, 12, 31);

    private DemonstrationRows Rows => demonstration.Rows;

    [Fact]
    public async Task Prefectures_without_an_artisan_park()
    {
        var withPark = Rows.Sites.Where(site => site.Kind == SiteKind.ArtisanPark && IsOpen(site)).Select(site => site.PrefectureKey)
            .ToHashSet();
        Assert.Equal(
            Line.Of(Rows.Regions.Where(region => region.Level == RegionLevel.Prefecture && !withPark.Contains(region.Key)),
                region => [region.Key, region.NameZh]),
            await demonstration.LinesAsync("yn-01-q2", "regions.nodes", "key", "nameZh"));
    }

    [Fact]
    public async Task Chain_projects_above_200_million() => Assert.Equal(
        Line.Of(
            Rows.Projects.Where(
                p =>
                    p is
                    {
                        Kind: ProjectKind.IndustryChain, Investment: > 200_000_000,
                        State: not (ProjectState.Refused or ProjectState.Withdrawn)
                    }),
            p => [p.Number, p.Investment, p.Provider!.NameZh, p.State, p.GrantPaid]),
        await demonstration.LinesAsync("yn-03-q4", "projects.nodes", "number", "investment", "provider.nameZh", "state", "grantPaid"));

    [Fact]
    public async Task Competitions_that_moved_up_and_who_was_promoted() => Assert.Equal(
        Line.Of(
            Rows.Competitions.Where(
                c => c is { AdvancedFrom: Model.AdministrativeLevel.County, Level: Model.AdministrativeLevel.Provincial }),
            c => [c.NameZh, c.AdvancedOn, Rows.Entries.Count(entry => entry.CompetitionId == c.Id && entry.PromotedLevelKey is not null)]),
        await demonstration.LinesAsync("yn-06-q5", "competitions.nodes", "nameZh", "advancedOn", "entries"));

    [Fact]
    public async Task Candidates_that_lack_opinions() => Assert.Equal(
        Line.Of(
            Rows.Awards.Where(
                a =>
                    a.State is HonourAwardState.Nominated or HonourAwardState.LocalPublicity or HonourAwardState.UnderReview
                        or HonourAwardState.Publicity
                && a.RecipientCategory?.NameZh == "企业负责人" && a.Opinions.Count >= 9
                && a.Opinions.Any(opinion => opinion.Outcome != OpinionOutcome.Agreed)),
            a => [a.Year, a.Person!.NameMasked, a.State, a.Opinions.Count(opinion => opinion.Outcome != OpinionOutcome.Agreed)]),
        await demonstration.LinesAsync("yn-08-q6", "honourAwards.nodes", "year", "person.nameMasked", "state", "opinions"));

    [Fact]
    public async Task Library_firms_without_recognition() => Assert.Equal(
        Line.Of(
            Rows.Accreditations.Where(
                a => a is { Kind: AccreditationKind.HighTechLibrary, State: AccreditationState.InPool } && a.EnteredOn > Today.AddYears(-2)
                && !Rows.Accreditations.Any(
                    other =>
                        other.EstablishmentId == a.EstablishmentId
                            && other is { Kind: AccreditationKind.HighTechEnterprise, State: AccreditationState.Active })),
            a => [a.EnteredOn, a.Establishment!.NameZh]),
        await demonstration.LinesAsync("yn-11-q1", "accreditations.nodes", "enteredOn", "establishment.nameZh"));

    [Fact]
    public async Task Counties_without_a_joint_meeting()
    {
        var met = Rows.Cases.Where(c => c.Kind == ServiceCaseKind.JointMeeting && c.ConcludedOn?.Year == 2025).Select(c => c.RegionKey)
            .ToHashSet();
        Assert.NotEmpty(met);
        Assert.Equal(
            Line.Of(Rows.Regions.Where(region => region.Level == RegionLevel.County && !met.Contains(region.Key)),
                region => [region.Key, region.NameZh]),
            await demonstration.LinesAsync("yn-13-q1", "regions.nodes", "key", "nameZh"));
    }

    [Fact]
    public async Task Posts_vacant_for_more_than_six_months() => Assert.Equal(
        Line.Of(Rows.Cases.Where(c => c.Kind == ServiceCaseKind.UnionPost && c.ConcludedOn is null && c.ReceivedOn <= Today.AddMonths(-6)),
            c => [c.Number, c.ReceivedOn, c.Request!.NameZh]),
        await demonstration.LinesAsync("yn-13-q3", "serviceCases.nodes", "number", "receivedOn", "request.nameZh"));

    [Fact]
    public async Task Nominations_with_too_short_a_notice() => Assert.Equal(
        Line.Of(
            Rows.Awards.Where(
                a =>
                    a.HonourSchemeKey == "most-beautiful-worker"
                        && a.Stages.Any(stage => stage is { State: HonourAwardState.LocalPublicity, WorkingDays: < 5 })),
            a => [a.Year, a.Person!.NameMasked, a.Stages.Single(stage => stage.State == HonourAwardState.LocalPublicity).WorkingDays]),
        await demonstration.LinesAsync("yn-14-q3", "honourAwards.nodes", "year", "person.nameMasked", "stages.workingDays"));

    [Fact]
    public async Task Enterprises_that_set_aside_8_percent_for_education() => Assert.Equal(
        Line.Of(
            Rows.Years.Where(
                y =>
                    y.Year == 2025 && y.Establishment.Kind == EstablishmentKind.Enterprise
                        && decimal.Round(y.EducationFund!.Value / y.WageBill!.Value, 4) >= 0.08m),
            y => [y.Establishment.NameZh, y.EducationFundShare]),
        await demonstration.LinesAsync("yn-15-q1", "establishmentYears.nodes", "establishment.nameZh", "educationFundShare"));

    [Fact]
    public async Task Enterprises_that_missed_the_plan_deadline() => Assert.Equal(
        Line.Of(
            Rows.Submissions.Where(
                s => s.ReportingDutyKey == "yn-16-three-year-plan-published-own-website" && !(s.ReceivedOn <= new DateOnly(2022, 10, 16))),
            s => [s.Establishment!.NameZh, s.ReceivedOn, s.State]),
        await demonstration.LinesAsync("yn-16-q2", "submissions.nodes", "establishment.nameZh", "receivedOn", "state"));

    [Fact]
    public async Task Senior_technicians_with_a_priority_ground()
    {
        string[] honours =
        [
            "china-skills-grand-award", "state-council-special-allowance", "national-technical-expert",
            "national-skill-master-studio-leader", "xingdian-talent-award",
            "provincial-master-title", "chief-technician", "yunnan-skill-grand-award", "yunnan-technical-expert",
            "provincial-special-allowance",
        ];
        var expected = Rows.Certificates.Where(
            c => c.LevelRank == 6 && c.IssuedOn <= Today.AddYears(-5) && c.State == CertificateState.Valid
            && (Rows.Awards.Any(
                a =>
                    a.PersonId == c.PersonId && honours.Contains(a.HonourSchemeKey)
                        && a.State is HonourAwardState.Awarded or HonourAwardState.InReview)
                || Rows.Selections.Any(s => s.PersonId == c.PersonId && s.ProgrammeKey == "xd-chief-technician" && s.SelectedOn is not null)
                || Rows.Entries.Any(e => e.PersonId == c.PersonId && HasWon(e))));
        Assert.Equal(
            Line.Of(expected, c => [c.Number, c.IssuedOn, c.Person.NameMasked]),
            await demonstration.LinesAsync("yn-19-q2", "skillCertificates.nodes", "number", "issuedOn", "person.nameMasked"));
    }

    [Fact]
    public async Task Claims_that_repeat_an_earlier_one()
    {
        // Once more by what the documents say, not by the column that the writer filled.
        var expected = Rows.Claims.Where(claim => Rows.Claims.Any(earlier => earlier.Id < claim.Id && earlier.PersonId == claim.PersonId
            && ((earlier.OccupationKey == claim.OccupationKey && earlier.SkillLevelKey == claim.SkillLevelKey
                && earlier.ClaimedOn > claim.ClaimedOn.AddYears(-1))
                || (earlier.TrainingClassId is not null && earlier.TrainingClassId == claim.TrainingClassId
                    && earlier.Fund != claim.Fund))));
        Assert.Equal(
            Line.Of(expected, claim => [claim.Number, claim.Person!.NameMasked, claim.Fund, claim.State]),
            await demonstration.LinesAsync("yn-20-q4", "subsidyClaims.nodes", "number", "person.nameMasked", "fund", "state"));
    }

    [Fact]
    public async Task New_occupations_in_the_subsidy_catalogue() => Assert.Equal(
        Line.Of(Rows.Occupations.Where(o => o.IsNew && o.InSubsidyCatalogue), o => [o.Key, o.NameZh, o.PublishedOn]),
        await demonstration.LinesAsync("yn-21-q6", "occupations.nodes", "key", "nameZh", "publishedOn"));

    [Fact]
    public async Task Pilot_plans_handed_in_by_the_deadline() => Assert.Equal(
        Line.Of(
            Rows.Submissions.Where(s => s.ReportingDutyKey == "yn-24-pilot-work-plan-check" && s.ReceivedOn <= new DateOnly(2022, 5, 30)),
            s => [s.Site!.NameZh, s.ReceivedOn]),
        await demonstration.LinesAsync("yn-24-q1", "submissions.nodes", "site.nameZh", "receivedOn"));

    [Fact]
    public async Task Prefectures_that_filed_the_plan_in_time() => Assert.Equal(
        Line.Of(
            Rows.Submissions.Where(
                s => s is { ReportingDutyKey: "yn-25-yearly-contest-plan-record", Period: "2025" } && s.ReceivedOn <= s.DueOn),
            s => [s.Region.NameZh, s.ReceivedOn]),
        await demonstration.LinesAsync("yn-25-q3", "submissions.nodes", "region.nameZh", "receivedOn"));

    [Fact]
    public async Task Contests_with_less_than_70_percent_practice() => Assert.Equal(
        Line.Of(Rows.Competitions.Where(c => c.PracticalWeight < 0.7m && c.Year >= 2023), c => [c.Number, c.PracticalWeight]),
        await demonstration.LinesAsync("yn-25-q4", "competitions.nodes", "number", "practicalWeight"));

    [Fact]
    public async Task Classes_with_one_teacher_for_theory_and_practice() => Assert.Equal(
        Line.Of(
            Rows.Classes.Where(c => c.TheoryTeacherId is not null && c.TheoryTeacherId == c.PracticeTeacherId && c.StartsOn.Year == 2025),
            c => [c.Number, c.TheoryTeacher!.NameMasked, c.PracticeTeacher!.NameMasked]),
        await demonstration.LinesAsync("yn-26-q4", "trainingClasses.nodes", "number", "theoryTeacher.nameMasked",
            "practiceTeacher.nameMasked"));

    [Fact]
    public async Task Classes_with_more_than_10_percent_online() => Assert.Equal(
        Line.Of(Rows.Classes.Where(c => c.OnlineHours > c.Hours * 0.1m && c.StartsOn.Year >= 2023), c => [c.Number, c.OnlineHours]),
        await demonstration.LinesAsync("yn-27-q1", "trainingClasses.nodes", "number", "onlineHours"));

    [Fact]
    public async Task Payments_for_claims_of_unregistered_classes() => Assert.Equal(
        Line.Of(
            Rows.Payments.Where(p => p.Claim?.TrainingClass is { RegisteredOn: null }),
            p => [p.Number, p.Amount, p.Claim!.Number, p.Claim.TrainingClass!.Number]),
        await demonstration.LinesAsync("yn-29-q5", "payments.nodes", "number", "amount", "claim.number", "claim.trainingClass.number"));

    [Fact]
    public async Task Prefectures_that_missed_the_report_dates() => Assert.Equal(
        Line.Of(
            Rows.Submissions.Where(
                s =>
                    s.ReportingDutyKey is "yn-30-names-responsible-person-contact" or "yn-30-implementation-report"
                        && !(s.ReceivedOn <= s.DueOn)),
            s => [s.Region.NameZh, s.DueOn, s.ReceivedOn]),
        await demonstration.LinesAsync("yn-30-q4", "submissions.nodes", "region.nameZh", "dueOn", "receivedOn"));

    [Fact]
    public async Task Legal_aid_bodies_without_a_lawyer() => Assert.Equal(
        Line.Of(
            Rows.Establishments.Where(
                e =>
                    e is { Kind: EstablishmentKind.LegalAidBody, ClosedOn: null }
                        && !Rows.Years.Any(y => y.EstablishmentId == e.Id && y is { Year: 2025, Lawyers: > 0 })),
            e => [e.NameZh, e.Region.NameZh]),
        await demonstration.LinesAsync("yn-35-q3", "establishments.nodes", "nameZh", "region.nameZh"));

    [Fact]
    public async Task Venues_that_are_dear_or_large() => Assert.Equal(
        Line.Of(Rows.Projects.Where(p => p.Kind == ProjectKind.VenueConstruction && (p.UnitCost > 6000 || p.ExceedsAreaCap == true)),
            p => [p.Number, p.UnitCost, p.FloorArea]),
        await demonstration.LinesAsync("yn-41-q3", "projects.nodes", "number", "unitCost", "floorArea"));

    [Fact]
    public async Task Selections_with_both_living_subsidies() => Assert.Equal(
        Line.Of(
            Rows.Payments.Where(p => p.Selection is not null).GroupBy(p => p.Selection!)
                .Where(
                    g =>
                        g.Any(p => p.SubsidyStandardKey!.StartsWith("oneoff-", StringComparison.Ordinal))
                            && g.Any(p => p.SubsidyStandardKey!.StartsWith("special-", StringComparison.Ordinal))),
            g => [g.Key.Year, g.Key.Person!.NameMasked, g.Count()]),
        await demonstration.LinesAsync("yn-44-q2", "programmeSelections.nodes", "year", "person.nameMasked", "payments"));

    [Fact]
    public async Task Lists_in_public_notice_today() => Assert.Equal(
        Line.Of(
            Rows.Selections.Where(
                s =>
                    s.Stages.Any(stage => stage is { State: SelectionState.Publicity, Until: null }) && s.PublicityFrom <= Today
                        && Today <= s.PublicityUntil),
            s => [s.Year, s.Person!.NameMasked, s.PublicityUntil]),
        await demonstration.LinesAsync("yn-45-q3", "programmeSelections.nodes", "year", "person.nameMasked", "publicityUntil"));

    [Fact]
    public async Task Cards_that_must_stop() => Assert.Equal(
        Line.Of(
            Rows.Cards.Where(
                c =>
                    c.State is BenefitCardState.Issued or BenefitCardState.Active
                        && (c.ContractUntil < Today || c.MinimumServiceMet == false)),
            c => [c.Number, c.ContractUntil, c.MinimumServiceMet]),
        await demonstration.LinesAsync("yn-47-q4", "benefitCards.nodes", "number", "contractUntil", "minimumServiceMet"));

    [Fact]
    public async Task Sites_that_miss_the_half_year_report() => Assert.Equal(
        Line.Of(
            Rows.Sites.Where(
                site => site is { Kind: SiteKind.ReformPilot, Batch: 2 } && IsOpen(site) && site.NamedOn <= new DateOnly(2025, 12, 20)
                && !Rows.Submissions.Any(
                    s =>
                        s.SiteId == site.Id && s is { ReportingDutyKey: "yn-51-work-summary", Period: "2025-H2" }
                            && s.ReceivedOn <= s.DueOn)),
            site => [site.Number, site.NameZh]),
        await demonstration.LinesAsync("yn-48-q3", "sites.nodes", "number", "nameZh"));

    [Fact]
    public async Task Third_batch_pilots_that_filed_late_or_not_at_all()
    {
        var deadline = new DateOnly(2023, 8, 10);
        Assert.Equal(
            Line.Of(
                Rows.Sites.Where(site => site is { Kind: SiteKind.ReformPilot, Batch: 3 } && site.NamedOn <= deadline
                    && !Rows.Submissions.Any(
                        s =>
                            s.SiteId == site.Id && s.ReportingDutyKey == "yn-51-work-plan-measures-timetable-route-map"
                                && s.ReceivedOn <= deadline)),
                site => [site.Number, site.NameZh]),
            await demonstration.LinesAsync("yn-51-q2", "sites.nodes", "number", "nameZh"));
    }

    [Fact]
    public async Task Counties_without_a_catalogue() => Assert.Equal(
        Line.Of(
            Rows.Regions.Where(region => region.Level == RegionLevel.County && !Rows.Submissions.Any(s => s.RegionKey == region.Key
                && s is { ReportingDutyKey: "yn-52-training-scope-trades-hours-levels-providers", Period: "2025", ReceivedOn: not null })),
            region => [region.Key, region.NameZh]),
        await demonstration.LinesAsync("yn-52-q4", "regions.nodes", "key", "nameZh"));

    private static bool IsOpen(Site site) => site.State is SiteState.InOperation or SiteState.Rectification;

    private static bool HasWon(CompetitionEntry entry) => entry.Competition.Level switch
    {
        Model.AdministrativeLevel.National => entry.Prize is Prize.First or Prize.Second or Prize.Third,
        Model.AdministrativeLevel.Provincial => entry.Prize == Prize.First,
        _ => false,
    };
}
