using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Groups that answer questions hold the numbers that LINQ to Objects counts and adds up.</summary>
[Collection(QuestionCollection.Name)]
public sealed class GroupComparisonTests(HubWithDemonstration demonstration)
{
    private static readonly DateOnly Last = new(2025, 12, 31);

    private DemonstrationRows Rows => demonstration.Rows;

    [Fact]
    public async Task New_technician_colleges_by_category_and_prefecture()
    {
        var colleges =
            Rows.Sites.Where(
                s =>
                    s.Kind == SiteKind.TechnicianCollege
                        && s.State is SiteState.InOperation or SiteState.Rectification or SiteState.Upgraded
            && (IsSince2021(s.OpenedOn) || IsSince2021(s.UpgradedOn))).ToList();
        Assert.Equal(
            Line.Of(colleges.GroupBy(s => (Category: s.Category?.NameZh, s.Prefecture!.NameZh)), g => [g.Key.Category, g.Key.NameZh, g.Count()]),
            await demonstration.LinesAsync("yn-01-q6", "siteAggregate.groups", "key.categoryNameZh", "key.prefectureNameZh", "count"));
        Assert.Equal(colleges.Count, (int)(await demonstration.AskAsync("yn-01-q6"))["siteAggregate"]!["count"]!);
    }

    [Fact]
    public async Task Farmer_trainings_by_year()
    {
        var trained = Rows.Enrolments.Where(e => e.TrainingClass.Kind == TrainingKind.FarmerEducation && IsSince2021(e.CompletedOn))
            .ToList();
        Assert.Equal(
            Line.Of(trained.GroupBy(e => e.CompletedOn!.Value.Year), g => [g.Key, g.Count()]),
            await demonstration.LinesAsync("yn-02-q2", "trainingEnrolmentAggregate.groups", "key.completedOnYear", "count"));
        var aggregate = (await demonstration.AskAsync("yn-02-q2"))["trainingEnrolmentAggregate"]!;
        Assert.Equal((trained.Count, trained.DistinctBy(e => e.PersonId).Count()), ((int)aggregate["count"]!, (int)aggregate["persons"]!));
    }

    [Fact]
    public async Task Prize_money_by_grade()
    {
        var document = Rows.Honours.Where(h => h.Sources.Exists(source => source.PolicyDocumentKey == "yn-04")).Select(h => h.Key)
            .ToHashSet();
        var awards = Rows.Awards.Where(
            a => document.Contains(a.HonourSchemeKey) && a.Year == 2024 && a.AwardedOn is not null && a.State != HonourAwardState.Revoked);
        Assert.Equal(
            Line.Of(awards.GroupBy(a => (a.HonourScheme.NameZh, Grade: a.Grade?.NameZh)),
                g => [g.Key.NameZh, g.Key.Grade, g.Count(), g.Sum(a => a.RewardAmount)]),
            await demonstration.LinesAsync("yn-04-q4", "honourAwardAggregate.groups", "key.honourSchemeNameZh", "key.gradeNameZh", "count",
                "sum.rewardAmount"));
    }

    [Fact]
    public async Task Basic_research_led_by_the_young()
    {
        var projects =
            Rows.Projects.Where(
                p =>
                    p.Kind == ProjectKind.Research
                        && p.State is not (ProjectState.Reserved or ProjectState.Applied or ProjectState.UnderReview
                            or ProjectState.Refused)).ToList();
        foreach (var (name, some) in new[] { ("all", projects), ("young", projects.FindAll(p => p.LeaderAge <= 35)) })
        {
            Assert.Equal(
                Line.Of(some.GroupBy(p => p.Year), g => [g.Key, g.Count()]),
                await demonstration.LinesAsync("yn-05-q3", name + ".groups", "key.year", "count"));
        }
    }

    [Fact]
    public async Task Honours_added_each_year()
    {
        string[] schemes = ["yunling-craftsman", "provincial-model-worker", "chief-technician", "may-day-labour-medal"];
        var added = Rows.Awards.Where(
            a => schemes.Contains(a.HonourSchemeKey) && IsSince2021(a.AwardedOn) && a.State != HonourAwardState.Revoked);
        Assert.Equal(
            Line.Of(added.GroupBy(a => (a.HonourScheme.NameZh, a.AwardedOn!.Value.Year)), g => [g.Key.NameZh, g.Key.Year, g.Count()]),
            await demonstration.LinesAsync("yn-06-q3", "honourAwardAggregate.groups", "key.honourSchemeNameZh", "key.awardedOnYear",
                "count"));
    }

    [Fact]
    public async Task Holders_of_the_title_by_payer()
    {
        var holders = Rows.Awards.Where(a => a is
        {
            HonourSchemeKey: "provincial-model-worker",
            State: HonourAwardState.Awarded or HonourAwardState.InReview,
            BenefitPayer: BenefitPayer.SameLevelFinance or BenefitPayer.StateEnterprise or BenefitPayer.ProvincialFinance,
            HolderStatus: not (HolderStatus.OutOfContact or HolderStatus.Deceased),
        }).ToList();
        Assert.Equal(
            Line.Of(holders.GroupBy(a => a.BenefitPayer), g => [g.Key, g.Count()]),
            await demonstration.LinesAsync("yn-08-q1", "byPayer.groups", "key.benefitPayer", "count"));
        Assert.Equal(
            Line.Of(holders, a => [a.BenefitPayer, a.Year, a.Person!.NameMasked]),
            await demonstration.LinesAsync("yn-08-q1", "honourAwards.nodes", "benefitPayer", "year", "person.nameMasked"));
    }

    [Fact]
    public async Task Employed_skilled_and_highly_skilled() => Assert.Equal(
        Line.Of(
            // The counts by gender add up to the same: another way to the same number.
            Rows.Counts.Where(
                c =>
                    c is
                    {
                        Year: 2025, RegionKey: "530000", Breakdown: "gender",
                        Measure: WorkforceMeasure.Employed or WorkforceMeasure.Skilled or WorkforceMeasure.HighlySkilled
                    })
                .GroupBy(c => c.Measure),
            g => [g.Key, g.Sum(c => c.Headcount)]),
        await demonstration.LinesAsync("yn-09-q1", "workforceCountAggregate.groups", "key.measure", "sum.headcount"));

    [Fact]
    public async Task Dual_qualified_teachers_by_prefecture() => Assert.Equal(
        Line.Of(
            Rows.Counts.Where(
                c =>
                    c is
                    {
                        Year: 2025, Region.Level: Model.Reference.RegionLevel.Prefecture, Breakdown: "none",
                        Measure: WorkforceMeasure.SpecialisedTeachers or WorkforceMeasure.DualQualifiedTeachers
                    })
                .GroupBy(c => (c.Prefecture!.NameZh, c.Measure)),
            g => [g.Key.NameZh, g.Key.Measure, g.Sum(c => c.Headcount)]),
        await demonstration.LinesAsync("yn-17-q3", "workforceCountAggregate.groups", "key.prefectureNameZh", "key.measure",
            "sum.headcount"));

    [Fact]
    public async Task Special_grade_technicians_by_issuer_prefecture_and_occupation() => Assert.Equal(
        Line.Of(
            Rows.Certificates.Where(c => c is { SkillLevelKey: "special-grade-technician", State: CertificateState.Valid })
                .GroupBy(c => (c.Issuer?.NameZh, Place: c.Prefecture!.NameZh, Trade: c.Occupation!.NameZh)),
            g => [g.Key.NameZh, g.Key.Place, g.Key.Trade, g.Count()]),
        await demonstration.LinesAsync("yn-19-q1", "skillCertificateAggregate.groups", "key.issuerNameZh", "key.prefectureNameZh",
            "key.occupationNameZh", "count"));

    [Fact]
    public async Task Claims_that_took_too_long_by_prefecture()
    {
        var standards = Rows.Standards.Where(s => s.Sources.Exists(source => source.PolicyDocumentKey == "yn-20")).Select(s => s.Key)
            .ToHashSet();
        var late = Rows.Claims.Where(
            c =>
                standards.Contains(c.SubsidyStandardKey)
                    && (c.ReviewWorkingDays > 5 || c.PaidOn?.DayNumber - c.ReviewedOn?.DayNumber > 31));
        Assert.Equal(
            Line.Of(late.GroupBy(c => c.Prefecture!.NameZh),
                g => [g.Key, g.Count(), g.Max(c => c.ReviewWorkingDays), g.Max(c => c.PaymentDays)]),
            await demonstration.LinesAsync("yn-20-q2", "byPrefecture.groups", "key.prefectureNameZh", "count", "max.reviewWorkingDays",
                "max.paymentDays"));
    }

    [Fact]
    public async Task Flexible_workers_insured_by_registration_and_place_of_work() => Assert.Equal(
        Line.Of(
            Rows.Counts.Where(c => c is { Year: 2025, Category: not null, Region.Level: Model.Reference.RegionLevel.Prefecture }
                && c.Measure is WorkforceMeasure.PensionInsured or WorkforceMeasure.EmployeeMedicalInsured
                    or WorkforceMeasure.ResidentMedicalInsured),
            c => [c.Measure, c.Category!.NameZh, c.Region.NameZh, c.Headcount]),
        await demonstration.LinesAsync("yn-21-q4", "workforceCountAggregate.groups", "key.measure", "key.categoryNameZh", "key.prefectureNameZh",
            "sum.headcount"));

    [Fact]
    public async Task Young_people_trained_by_prefecture() => Assert.Equal(
        Line.Of(
            Rows.Enrolments.Where(e => e.CompletedOn >= new DateOnly(2023, 7, 1) && e.CompletedOn <= new DateOnly(2023, 12, 31)
                && (e.Group == TraineeGroup.Graduate
                    || (e.Group == TraineeGroup.Unemployed && e.Person.BirthDate >= new DateOnly(1999, 1, 1))))
                        .GroupBy(e => e.Prefecture!.NameZh),
            g => [g.Key, g.Count()]),
        await demonstration.LinesAsync("yn-30-q1", "trainingEnrolmentAggregate.groups", "key.prefectureNameZh", "count"));

    [Fact]
    public async Task Counties_with_a_health_check_institution()
    {
        var active = Rows.Accreditations.Where(a => a is { Kind: AccreditationKind.HealthCheck, State: AccreditationState.Active })
            .ToList();
        Assert.Equal(active.DistinctBy(a => a.RegionKey).Count(),
            (int)(await demonstration.AskAsync("yn-32-q2"))["healthCheck"]!["counties"]!);
        Assert.Equal(
            Line.Of(active.GroupBy(a => a.Prefecture!.NameZh), g => [g.Key, g.DistinctBy(a => a.RegionKey).Count()]),
            await demonstration.LinesAsync("yn-32-q2", "healthCheck.groups", "key.prefectureNameZh", "counties"));
    }

    [Fact]
    public async Task Participation_of_state_firms_and_public_institutions() => Assert.Equal(
        Line.Of(
            Rows.Years.Where(
                y =>
                    y.Year == 2025
                        && (y.Establishment is { Kind: EstablishmentKind.Enterprise, Ownership: Ownership.State }
                            || y.Establishment.Kind == EstablishmentKind.PublicInstitution))
                .GroupBy(y => y.Establishment.Kind),
            g => [g.Key, g.Count(), g.Sum(y => y.Employees), g.Sum(y => y.CompetitionParticipants)]),
        await demonstration.LinesAsync("yn-34-q4", "establishmentYearAggregate.groups", "key.establishmentKind", "count", "sum.employees",
            "sum.competitionParticipants"));

    [Fact]
    public async Task Exemptions_by_ground() => Assert.Equal(
        Line.Of(
            Rows.Cases.Where(c => c is { Kind: ServiceCaseKind.LegalAid, IsExempt: true } && c.ReceivedOn.Year >= 2022)
                .GroupBy(c => c.Ground?.NameZh),
            g => [g.Key, g.Count()]),
        await demonstration.LinesAsync("yn-35-q4", "byGround.groups", "key.groundNameZh", "count"));

    [Fact]
    public async Task Uses_of_each_line() => Assert.Equal(
        Line.Of(
            Rows.Projects.Where(p => p is { Kind: ProjectKind.BenefitService or ProjectKind.BenefitInnovation, Year: >= 2023 })
                .GroupBy(p => p.Line?.NameZh),
            g => [g.Key, g.Count(), g.Sum(p => p.Users), g.Min(p => p.Satisfaction)]),
        await demonstration.LinesAsync("yn-37-q5", "projectAggregate.groups", "key.lineNameZh", "count", "sum.users", "min.satisfaction"));

    [Fact]
    public async Task Occupations_of_staff_competitions_by_year()
    {
        var held =
            Rows.Competitions.Where(
                c =>
                    c is
                    {
                        OrganiserKey: "yn-ftu@530000", Level: >= AdministrativeLevel.Provincial, Year: >= 2023,
                        State: not CompetitionState.Lapsed
                    }).ToList();
        Assert.Equal(
            Line.Of(held.GroupBy(c => c.Year), g => [g.Key, g.Count(), g.DistinctBy(c => c.OccupationKey).Count()]),
            await demonstration.LinesAsync("yn-40-q3", "competitionAggregate.groups", "key.year", "count", "occupations"));
        Assert.Equal(held.DistinctBy(c => c.OccupationKey).Count(),
            (int)(await demonstration.AskAsync("yn-40-q3"))["competitionAggregate"]!["occupations"]!);
    }

    [Fact]
    public async Task Reading_rooms_by_kind_and_year() => Assert.Equal(
        Line.Of(
            Rows.Sites.Where(s => s.Kind == SiteKind.ReadingRoom && s.NamedOn?.Year >= 2023)
                .GroupBy(s => (Category: s.Category?.NameZh, s.NamedOn!.Value.Year)),
            g => [g.Key.Category, g.Key.Year, g.Count()]),
        await demonstration.LinesAsync("yn-42-q6", "byKindAndYear.groups", "key.categoryNameZh", "key.namedOnYear", "count"));

    [Fact]
    public async Task Months_in_post_by_programme()
    {
        string[] paidYearly =
        [
            "xd-chief-technician", "xd-culture-master", "xd-industrial-innovation-talent", "xd-master-physician", "xd-master-teacher",
            "xd-sci-tech-leading-talent", "xd-young-talent", "xd-yunling-scholar",
        ];
        var entitled = Rows.SelectionYears.Where(
            y => y is { Year: 2023, Selection: { IsTeam: false, IsFlexible: false } } && paidYearly.Contains(y.Selection.ProgrammeKey)
            && !Rows.Payments.Any(
                p =>
                    p.SelectionId == y.SelectionId
                        && (p.SubsidyStandardKey!.StartsWith("oneoff-", StringComparison.Ordinal)
                            || p.SubsidyStandardKey.StartsWith("introduced-", StringComparison.Ordinal))));
        Assert.Equal(
            Line.Of(entitled.GroupBy(y => y.Selection.ProgrammeKey), g => [g.Key, g.Count(), g.Sum(y => y.MonthsInPost)]),
            await demonstration.LinesAsync("yn-44-q3", "selectionYearAggregate.groups", "key.selectionProgrammeKey", "count",
                "sum.monthsInPost"));
    }

    [Fact]
    public async Task Bulletins_of_half_months()
    {
        var all = Rows.Submissions
            .Where(s => s.ReportingDutyKey == "yn-49-reform-bulletin" && s.Period.StartsWith("2025", StringComparison.Ordinal)).ToList();
        var answer = await demonstration.AskAsync("yn-49-q5");
        Assert.Equal(24, all.Count);
        Assert.Equal((24, all.Count(s => s.ReceivedOn is not null)),
            ((int)answer["submissionAggregate"]!["due"]!, (int)answer["submissionAggregate"]!["issued"]!));
        Assert.Equal(all.Where(s => s.ReceivedOn is null).Select(s => s.Period).Order(StringComparer.Ordinal),
            answer["missing"]!["nodes"]!.AsArray().Select(s => (string)s!["period"]!));
    }

    [Fact]
    public async Task Pilot_grants_by_batch() => Assert.Equal(
        Line.Of(
            Rows.Payments.Where(p => p.Site?.Kind == SiteKind.ReformPilot).GroupBy(p => (p.Site!.Batch, p.SubsidyStandard!.NameZh)),
            g => [g.Key.Batch, g.Key.NameZh, g.Count(), g.Sum(p => p.Amount), g.Max(p => p.Amount)]),
        await demonstration.LinesAsync("yn-50-q2", "paymentAggregate.groups", "key.siteBatch", "key.subsidyStandardNameZh", "count",
            "sum.amount", "max.amount"));

    [Fact]
    public async Task Trained_and_certified_persons_by_county()
    {
        var trained =
            Rows.Enrolments.Where(
                e => e.Group == TraineeGroup.LiftedFromPoverty && e.CompletedOn >= new DateOnly(2022, 1, 1) && e.CompletedOn <= Last)
                    .ToList();
        foreach (var (name, some) in new[] { ("trainingEnrolmentAggregate", trained),
            ("certified", trained.FindAll(e => e.Certificate is not null || e.State == EnrolmentState.Certified)) })
        {
            Assert.Equal(
                Line.Of(some.GroupBy(e => e.Region), g => [g.Key.Key, g.Key.NameZh, g.DistinctBy(e => e.PersonId).Count()]),
                await demonstration.LinesAsync("yn-52-q2", name + ".groups", "key.regionKey", "key.regionNameZh", "persons"));
        }
    }

    private static bool IsSince2021(DateOnly? day) => day >= new DateOnly(2021, 1, 1) && day <= Last;
}
