using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.Schema.Certificates;
using Yunnan.DataHub.Schema.Competitions;
using Yunnan.DataHub.Schema.Honours;
using Yunnan.DataHub.Schema.Organisations;
using Yunnan.DataHub.Schema.People;
using Yunnan.DataHub.Schema.Projects;
using Yunnan.DataHub.Schema.Reference;
using Yunnan.DataHub.Schema.Reporting;
using Yunnan.DataHub.Schema.Sites;
using Yunnan.DataHub.Schema.Subsidies;
using Yunnan.DataHub.Schema.Talent;
using Yunnan.DataHub.Schema.Training;
using Yunnan.DataHub.Schema.Workforce;

namespace Yunnan.DataHub.Schema;

/// <summary>The records in the schema: what happens, as against what the documents say.</summary>
internal static class RecordTypes
{
    public static QueryEngineBuilder AddRecords(this QueryEngineBuilder engine) => engine
        .AddQueries(typeof(PersonQueries))
        .AddQueries(typeof(EstablishmentQueries))
        .AddQueries(typeof(EstablishmentYearQueries))
        .AddQueries(typeof(AccreditationQueries))
        .AddQueries(typeof(SanctionQueries))
        .AddQueries(typeof(OccupationQueries))
        .AddQueries(typeof(IndustryQueries))
        .AddQueries(typeof(ProgrammeSelectionQueries))
        .AddQueries(typeof(BenefitCardQueries))
        .AddQueries(typeof(HonourAwardQueries))
        .AddQueries(typeof(SkillCertificateQueries))
        .AddQueries(typeof(TrainingClassQueries))
        .AddQueries(typeof(TrainingEnrolmentQueries))
        .AddQueries(typeof(CompetitionQueries))
        .AddQueries(typeof(CompetitionEntryQueries))
        .AddQueries(typeof(SiteQueries))
        .AddQueries(typeof(SiteAssessmentQueries))
        .AddQueries(typeof(ProjectQueries))
        .AddQueries(typeof(SubsidyClaimQueries))
        .AddQueries(typeof(PaymentQueries))
        .AddQueries(typeof(WorkforceCountQueries))
        .AddQueries(typeof(SubmissionQueries))
        .AddQueries(typeof(ServiceCaseQueries))
        .AddPeople()
        .AddType<Establishment>(establishment => establishment
            .Dimension("prefectureNameZh", e => e.Prefecture!.NameZh)
            .Dimension("industryNameZh", e => e.Industry!.NameZh)
            .Compute("allowance", YearlyAllowanceFields.Requires, YearlyAllowanceFields.Allowance))
        .AddType<EstablishmentYear>(year => year
            .Dimension("establishmentNameZh", y => y.Establishment.NameZh)
            .Dimension("prefectureNameZh", y => y.Establishment.Prefecture!.NameZh)
            .Dimension("evaluationGrade", y => y.EvaluationGrade)
            .Measure(y => y.Employees).Measure(y => y.FrontlineEmployees).Measure(y => y.SkilledEmployees).Measure(y => y.HighSkilledEmployees)
            .Measure(y => y.UnionMembers).Measure(y => y.CompetitionParticipants).Measure(y => y.WorkInjuries).Measure(y => y.Lawyers))
        .AddType<Accreditation>(accreditation => accreditation
            .RequireScope(a => a.Number, Scopes.PeopleLink)
            .Dimension("prefectureNameZh", a => a.Prefecture!.NameZh))
        .AddType<HonourAward>(award => award
            .RequireScope(a => a.RecipientKey, Scopes.PeopleLink)
            .Dimension("honourSchemeNameZh", a => a.HonourScheme.NameZh)
            .Dimension("prefectureNameZh", a => a.Prefecture!.NameZh)
            .Dimension("grade", a => a.Grade)
            .Dimension("recipientCategory", a => a.RecipientCategory))
        .AddType<ContestPromotionRule>(rule => rule
            .Compute("levelReached", LevelReachedFields.Requires, LevelReachedFields.LevelReached))
        .AddType<SkillCertificate>(certificate => certificate
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("occupationNameZh", c => c.Occupation!.NameZh)
            .Dimension("skillLevelNameZh", c => c.SkillLevel!.NameZh)
            .Dimension("issuerNameZh", c => c.Issuer!.NameZh)
            .Dimension("personBirthYear", c => c.Person.BirthYear))
        .AddType<TrainingClass>(trainingClass => trainingClass
            .Dimension("programmeNameZh", c => c.Programme!.NameZh)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("occupationNameZh", c => c.Occupation!.NameZh)
            .Measure(c => c.PlannedPersons))
        .AddType<TrainingEnrolment>(enrolment => enrolment
            .Dimension("regionNameZh", e => e.Region.NameZh)
            .Dimension("prefectureNameZh", e => e.Prefecture!.NameZh)
            .Dimension("programmeNameZh", e => e.TrainingClass.Programme!.NameZh)
            .Dimension("personBirthYear", e => e.Person.BirthYear))
        .AddType<Competition>(competition => competition
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("occupationNameZh", c => c.Occupation!.NameZh)
            .Measure(c => c.Participants))
        .AddType<CompetitionEntry>(entry => entry
            .Dimension("competitionYear", e => e.Competition.Year)
            .Dimension("competitionNameZh", e => e.Competition.NameZh))
        .AddType<Site>(site => site
            .Dimension("prefectureNameZh", s => s.Prefecture!.NameZh)
            .Dimension("category", s => s.Category)
            .Dimension("mode", s => s.Mode)
            .Dimension("theme", s => s.Theme)
            .Dimension("supervisedByNameZh", s => s.SupervisedBy!.NameZh))
        .AddType<SiteAssessment>(assessment => assessment
            .Dimension("kind", a => a.Kind)
            .Dimension("sitePrefectureNameZh", a => a.Site.Prefecture!.NameZh))
        .AddType<Project>(project => project
            .RequireScope(p => p.LeaderAge, Scopes.PeopleRead)
            .Dimension("prefectureNameZh", p => p.Prefecture!.NameZh)
            .Dimension("line", p => p.Line)
            .Measure(p => p.Users))
        .AddType<SubsidyClaim>(claim => claim
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .Dimension("subsidyStandardNameZh", c => c.SubsidyStandard.NameZh)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh))
        .AddType<Payment>(payment => payment
            .RequireScope(p => p.Number, Scopes.PeopleLink)
            .Dimension("subsidyStandardNameZh", p => p.SubsidyStandard!.NameZh)
            .Dimension("prefectureNameZh", p => p.Prefecture!.NameZh)
            .Dimension("payerNameZh", p => p.Payer!.NameZh)
            .Dimension("siteBatch", p => p.Site!.Batch)
            .Dimension("honourAwardYear", p => p.HonourAward!.Year))
        .AddType<WorkforceCount>(count => count
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("industryNameZh", c => c.Industry!.NameZh)
            .Dimension("skillLevelNameZh", c => c.SkillLevel!.NameZh)
            .Dimension("breakdown", c => c.Breakdown)
            .Dimension("category", c => c.Category)
            .Measure(c => c.Headcount))
        .AddType<Submission>(submission => submission
            .Dimension("reportingDutyWhat", s => s.ReportingDuty.What)
            .Dimension("prefectureNameZh", s => s.Prefecture!.NameZh)
            .Dimension("period", s => s.Period))
        .AddType<ServiceCase>(serviceCase => serviceCase
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .RequireScope(c => c.Title, Scopes.PeopleLink)
            .RequireScope(c => c.Establishment, Scopes.PeopleLink)
            .RequireScope(c => c.Counterpart, Scopes.PeopleLink)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("ground", c => c.Ground));

    /// <summary>
    /// What everybody may know of a single person is coarse; whose a record is needs a scope, and what tells who the person is another one
    /// (<c>docs/privacy.md</c>).
    /// </summary>
    private static QueryEngineBuilder AddPeople(this QueryEngineBuilder engine) => engine
        .AddType<Person>(person => person
            .Ignore(p => p.IdentityHash)
            .RequireScopeOfLinks(Scopes.PeopleLink)
            .RequireScope(p => p.NameMasked, Scopes.PeopleLink)
            .RequireScope(p => p.Name, Scopes.PeopleRead)
            .RequireScope(p => p.BirthDate, Scopes.PeopleRead)
            .RequireScope(p => p.BirthYear, Scopes.PeopleRead)
            .RequireScope(p => p.Region, Scopes.PeopleRead)
            .RequireScope(p => p.Employer, Scopes.PeopleRead)
            .RequireScope(p => p.IsLiftedFromPoverty, Scopes.PeopleRead)
            .RequireScope(p => p.IsRural, Scopes.PeopleRead)
            .RequireScope(p => p.Source, Scopes.PeopleRead)
            .OpenDimension("birthDecade", p => p.BirthYear / 10 * 10, "Decade of birth: 1980 is 1980 to 1989 (出生年代).")
            .Dimension("prefectureNameZh", p => p.Prefecture!.NameZh))
        .AddType<Sanction>(sanction => sanction
            .RequireScope(s => s.Number, Scopes.PeopleLink))
        .AddType<BenefitCard>(card => card
            .RequireScope(c => c.Number, Scopes.PeopleLink))
        .AddType<ProgrammeSelection>(selection => selection
            .RequireScope(s => s.RecipientKey, Scopes.PeopleLink)
            .RequireScope(s => s.Employer, Scopes.PeopleRead)
            .RequireScope(s => s.Age, Scopes.PeopleRead)
            .Dimension("programmeNameZh", s => s.Programme.NameZh)
            .Dimension("prefectureNameZh", s => s.Prefecture!.NameZh)
            .Dimension("tier", s => s.Tier)
            .Measure(s => s.MonthsInPost));
}
