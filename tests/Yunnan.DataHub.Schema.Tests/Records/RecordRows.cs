using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>A handful of rows: two persons at one enterprise, and something of every record about them.</summary>
internal static class RecordRows
{
    private const string Source = "test";
    private const string Kunming = "530102";
    private const string Chuxiong = "532301";

    public static IReadOnlyList<object> Make()
    {
        var electrician = new Occupation { Key = "6-31-01-03", NameZh = "电工", Source = Source };
        var machinery = new Industry { Key = "C34", NameZh = "通用设备制造业", Source = Source };
        var plant = new Establishment
        {
            CreditCode = "915301000000000001",
            NameZh = "昆明机器厂",
            Kind = EstablishmentKind.Enterprise,
            Ownership = Ownership.State,
            Industry = machinery,
            RegionKey = Kunming,
            Source = Source
        };
        var school = new Establishment
        {
            CreditCode = "125323000000000002",
            NameZh = "楚雄技师学院",
            Kind = EstablishmentKind.TechnicalSchool,
            RegionKey = Chuxiong,
            Source = Source
        };
        var zhang = new Person
        {
            IdentityHash = Hash(1),
            Name = "张三丰",
            BirthDate = new DateOnly(1985, 3, 2),
            Gender = Gender.Male,
            RegionKey = Kunming,
            Employer = plant,
            HighestLevelKey = "technician",
            Source = Source
        };
        var li = new Person
        {
            IdentityHash = Hash(2),
            Name = "李四",
            BirthDate = new DateOnly(1999, 11, 30),
            Gender = Gender.Female,
            RegionKey = Chuxiong,
            Employer = school,
            HighestLevelKey = "senior-worker",
            Source = Source
        };
        SkillCertificate[] certificates =
        [
            Certificate("C1", zhang, electrician, "senior-worker", 4, new DateOnly(2021, 5, 6), Kunming),
            Certificate("C2", zhang, electrician, "technician", 5, new DateOnly(2023, 8, 1), Kunming),
            Certificate("C3", li, electrician, "senior-worker", 4, new DateOnly(2023, 9, 2), Chuxiong),
        ];
        var trainingClass = new TrainingClass
        {
            Number = "B1",
            NameZh = "电工高级班",
            Kind = TrainingKind.ProjectBased,
            Occupation = electrician,
            SkillLevelKey = "senior-worker",
            Provider = school,
            RegionKey = Chuxiong,
            StartsOn = new DateOnly(2023, 7, 3),
            EndsOn = new DateOnly(2023, 7, 28),
            PlannedPersons = 40,
            Hours = 80,
            OnlineHours = 12,
            OnlineShare = 0.15m,
            TheoryTeacher = zhang,
            PracticeTeacher = zhang,
            HasOneTeacherForBoth = true,
            State = TrainingClassState.Closed,
            Source = Source
        };
        var enrolment = new TrainingEnrolment
        {
            TrainingClass = trainingClass,
            Person = li,
            Kind = TrainingKind.ProjectBased,
            Group = TraineeGroup.Employee,
            State = EnrolmentState.Certified,
            EnrolledOn = new DateOnly(2023, 7, 1),
            CompletedOn = new DateOnly(2023, 7, 28),
            MostHoursOnADay = 9,
            Certificate = certificates[2],
            RegionKey = Chuxiong,
            Source = Source
        };
        var studio = new Site
        {
            Number = "S1",
            NameZh = "张三丰创新工作室",
            Kind = SiteKind.EmployeeStudio,
            Level = AdministrativeLevel.Provincial,
            Batch = 2,
            Host = plant,
            Leader = zhang,
            RegionKey = Kunming,
            Stars = 4,
            State = SiteState.Rectification,
            NamedOn = new DateOnly(2022, 4, 28),
            Source = Source
        };
        studio.Stages.Add(
            new SiteStage
            { Ordinal = 0, State = SiteState.InOperation, From = new DateOnly(2022, 4, 28), Until = new DateOnly(2023, 5, 31) });
        studio.Stages.Add(new SiteStage { Ordinal = 1, State = SiteState.Rectification, From = new DateOnly(2023, 6, 1) });
        var award = new HonourAward
        {
            HonourSchemeKey = "yunling-craftsman",
            Year = 2023,
            RecipientKey = "p:1",
            RecipientKind = RecipientKind.Person,
            Person = zhang,
            RegionKey = Kunming,
            State = HonourAwardState.Publicity,
            PublicityFrom = new DateOnly(2023, 9, 25),
            PublicityUntil = new DateOnly(2023, 10, 9),
            PublicityWorkingDays = 6,
            LocalPublicityWorkingDays = 3,
            OpinionsRequired = 9,
            OpinionsGiven = 8,
            OpinionsMissing = 1,
            RewardAmount = 15000,
            Source = Source
        };
        award.Stages.Add(
            new HonourAwardStage
            {
                Ordinal = 0,
                State = HonourAwardState.LocalPublicity,
                From = new DateOnly(2023, 5, 8),
                Until = new DateOnly(2023, 5, 10),
                WorkingDays = 3
            });
        award.Opinions.Add(new HonourAwardOpinion { Ordinal = 0, BodyKey = Code.KeyOf("opinion-body", "tax"), Outcome = OpinionOutcome.Pending });
        var selection = new ProgrammeSelection
        {
            ProgrammeKey = "xingdian-talent-support-plan",
            Year = 2023,
            RecipientKey = "p:1",
            Person = zhang,
            Employer = plant,
            RegionKey = Kunming,
            TierKey = Code.KeyOf("talent-tier", "tier-1"),
            AgreementYears = 3,
            State = SelectionState.InSupport,
            Source = Source
        };
        selection.Stages.Add(
            new ProgrammeSelectionStage
            {
                Ordinal = 0,
                State = SelectionState.Publicity,
                From = new DateOnly(2023, 3, 6),
                Until = new DateOnly(2023, 3, 10),
                WorkingDays = 5
            });
        var claim = new SubsidyClaim
        {
            Number = "A1",
            SubsidyStandardKey = Standard,
            Beneficiary = SubsidyBeneficiary.Person,
            Person = li,
            Certificate = certificates[2],
            Occupation = electrician,
            SkillLevelKey = "senior-worker",
            Fund = SubsidyFund.UnemploymentInsurance,
            ClaimedAmount = 2000,
            ApprovedAmount = 2000,
            ClaimedOn = new DateOnly(2023, 9, 26),
            ReviewedOn = new DateOnly(2023, 10, 12),
            PaidOn = new DateOnly(2023, 11, 20),
            ReviewWorkingDays = 9,
            PaymentDays = 39,
            State = ClaimState.Paid,
            RegionKey = Chuxiong,
            Source = Source
        };
        var competition = new Competition
        {
            Number = "J1",
            NameZh = "云南省职业技能大赛",
            Year = 2023,
            Level = AdministrativeLevel.Provincial,
            Tier = 1,
            Occupation = electrician,
            RegionKey = Kunming,
            Participants = 120,
            PracticalWeight = 0.65m,
            State = CompetitionState.Awarded,
            Source = Source
        };
        var recognition = new Accreditation
        {
            Number = "Z1",
            Kind = AccreditationKind.HighTechLibrary,
            Establishment = plant,
            RegionKey = Kunming,
            EnteredOn = new DateOnly(2022, 6, 1),
            State = AccreditationState.InPool,
            Source = Source
        };
        recognition.Stages.Add(new AccreditationStage { Ordinal = 0, State = AccreditationState.InPool, From = new DateOnly(2022, 6, 1) });
        var project = new Project
        {
            Number = "X1",
            NameZh = "链主项目",
            Kind = ProjectKind.IndustryChain,
            Year = 2023,
            Provider = plant,
            RegionKey = Kunming,
            Investment = 250_000_000,
            State = ProjectState.Running,
            Source = Source
        };
        project.Stages.Add(new ProjectStage { Ordinal = 0, State = ProjectState.Running, From = new DateOnly(2023, 1, 1) });
        var legalAid = new ServiceCase
        {
            Number = "F1",
            Kind = ServiceCaseKind.LegalAid,
            Title = "欠薪",
            Person = li,
            RegionKey = Chuxiong,
            GroundKey = Code.KeyOf("case-ground", "migrant-worker-claim"),
            IsExempt = true,
            ReceivedOn = new DateOnly(2023, 2, 1),
            State = ServiceCaseState.Concluded,
            Source = Source
        };
        legalAid.Steps.Add(new ServiceCaseStep { Ordinal = 0, State = ServiceCaseState.Received, From = new DateOnly(2023, 2, 1) });
        return
        [
            electrician, machinery, plant, school, zhang, li, .. certificates, trainingClass, enrolment, studio, award, selection, claim,
            competition, recognition, project, legalAid,
            new EstablishmentYear { Establishment = plant, Year = 2023, Employees = 500, WageBill = 40_000_000, EducationFund = 3_600_000,
            EducationFundShare = 0.09m, Source = Source },
            new Sanction { Number = "P1", Kind = SanctionKind.Warning, Establishment = plant, RegionKey = Kunming, GroundKey = Code.KeyOf("sanction-ground", "overdue"),
            ImposedOn = new DateOnly(2023, 3, 3), Source = Source },
            new SelectionYear { Selection = selection, Year = 2023, MonthsInPost = 9, Source = Source },
            new BenefitCard { Number = "H1", Person = zhang, RegionKey = Kunming, State = BenefitCardState.Active, Selection = selection,
            Source = Source },
            new CompetitionEntry { Competition = competition, Person = zhang, Rank = 1, Prize = Prize.First,
            PromotedLevelKey = "technician", Source = Source },
            new SiteAssessment { Site = studio, Year = 2023, KindKey = Code.KeyOf("assessment-kind", "yearly"), Stars = 4, StarsBefore = 5,
            Outcome = AssessmentOutcome.Rectification, Source = Source },
            new SiteMember { Site = studio, Person = li, JoinedOn = new DateOnly(2022, 10, 1), Source = Source },
            new Payment
            { Number = "V1", SubsidyStandardKey = Standard, Beneficiary = SubsidyBeneficiary.Person, Claim = claim, Person = li,
            Fund = SubsidyFund.UnemploymentInsurance, Amount = 2000, PaidOn = new DateOnly(2023, 11, 20), RegionKey = Chuxiong,
            Source = Source },
            new Payment { Number = "V2", Beneficiary = SubsidyBeneficiary.Studio, Site = studio, Fund = SubsidyFund.UnionFunds,
            Amount = 50000, PaidOn = new DateOnly(2022, 9, 1), RegionKey = Kunming, Source = Source },
            Count(WorkforceMeasure.Employed, Kunming, null, 1000),
            Count(WorkforceMeasure.Employed, Kunming, Gender.Female, 450),
            new PolicyParagraph { Line = 1, PolicyDocumentKey = "yn-01", Text = "示例段落" },
            new Submission
            { ReportingDutyKey = Duty, ReporterKey = PartyKey.OfRegion("530100"), Period = "2023", RegionKey = "530100",
            DueOn = new DateOnly(2023, 7, 25), IsLate = true, DaysLate = 10, ReceivedOn = new DateOnly(2023, 8, 4),
            State = SubmissionState.Received, Source = Source },
        ];
    }

    public static string Standard => CatalogueKeys.First("subsidies.json");

    public static string Duty => CatalogueKeys.First("reporting-duties.json");

    private static byte[] Hash(byte number)
    {
        var hash = new byte[IdentityHasher.Size];
        hash[0] = number;
        return hash;
    }

    private static SkillCertificate Certificate(string number, Person person, Occupation occupation, string level, int rank,
        DateOnly issuedOn, string region) => new()
        {
            Number = number,
            Kind = CertificateKind.SkillLevel,
            Person = person,
            Occupation = occupation,
            SkillLevelKey = level,
            LevelRank = rank,
            Route = CertificateRoute.Evaluation,
            IssuedOn = issuedOn,
            State = CertificateState.Valid,
            RegionKey = region,
            Source = Source,
        };

    private static WorkforceCount Count(WorkforceMeasure measure, string region, Gender? gender, int headcount)
    {
        var count = new WorkforceCount
        {
            Measure = measure,
            Year = 2023,
            RegionKey = region,
            Gender = gender,
            Headcount = headcount,
            Key = "",
            Breakdown = "",
            Source = Source
        };
        (count.Key, count.Breakdown) = (WorkforceCell.KeyOf(count), WorkforceCell.BreakdownOf(count));
        return count;
    }
}
