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
using Yunnan.DataHub.Schema.Organisations;

namespace Yunnan.DataHub.Schema;

/// <summary>The records in the schema: what happens, as against what the documents say.</summary>
internal static class RecordTypes
{
    public static void AddRecords(this QueryEngineBuilder engine)
    {
        engine.Entity<Establishment>("establishments").FindBy(e => e.CreditCode)
            .Dimension("prefectureNameZh", e => e.Prefecture!.NameZh)
            .Dimension("industryNameZh", e => e.Industry!.NameZh)
            .Compute("allowance", YearlyAllowanceFields.Requires, YearlyAllowanceFields.Allowance);
        engine.Entity<EstablishmentYear>("establishmentYears").FindBy(y => new { y.Establishment.CreditCode, y.Year })
            .Dimension("establishmentNameZh", y => y.Establishment.NameZh)
            .Dimension("prefectureNameZh", y => y.Establishment.Prefecture!.NameZh)
            .Dimension("evaluationGrade", y => y.EvaluationGrade)
            .Measure(y => y.Employees).Measure(y => y.FrontlineEmployees).Measure(y => y.SkilledEmployees)
            .Measure(y => y.HighSkilledEmployees)
            .Measure(y => y.UnionMembers).Measure(y => y.CompetitionParticipants).Measure(y => y.WorkInjuries).Measure(y => y.Lawyers);
        engine.Entity<Accreditation>("accreditations").FindBy(a => new { a.Kind, a.Number })
            .RequireScope(a => a.Number, Scopes.PeopleLink)
            .Dimension("prefectureNameZh", a => a.Prefecture!.NameZh);
        engine.Entity<HonourAward>("honourAwards").FindBy(a => new { a.HonourSchemeKey, a.Year, a.RecipientKey })
            .RequireScope(a => a.RecipientKey, Scopes.PeopleLink)
            .Dimension("honourSchemeNameZh", a => a.HonourScheme.NameZh)
            .Dimension("prefectureNameZh", a => a.Prefecture!.NameZh)
            .Dimension("grade", a => a.Grade)
            .Dimension("recipientCategory", a => a.RecipientCategory);
        engine.Entity<SkillCertificate>("skillCertificates").FindBy(c => c.Number)
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("occupationNameZh", c => c.Occupation!.NameZh)
            .Dimension("skillLevelNameZh", c => c.SkillLevel!.NameZh)
            .Dimension("issuerNameZh", c => c.Issuer!.NameZh)
            .Dimension("personBirthYear", c => c.Person.BirthYear);
        engine.Entity<TrainingClass>("trainingClasses").FindBy(c => c.Number)
            .Dimension("programmeNameZh", c => c.Programme!.NameZh)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("occupationNameZh", c => c.Occupation!.NameZh)
            .Measure(c => c.PlannedPersons);
        engine.Entity<TrainingEnrolment>("trainingEnrolments").FindBy(e => new { ClassNumber = e.TrainingClass.Number, e.PersonId })
            .Dimension("regionNameZh", e => e.Region.NameZh)
            .Dimension("prefectureNameZh", e => e.Prefecture!.NameZh)
            .Dimension("programmeNameZh", e => e.TrainingClass.Programme!.NameZh)
            .Dimension("personBirthYear", e => e.Person.BirthYear);
        engine.Entity<Competition>("competitions").FindBy(c => c.Number)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("occupationNameZh", c => c.Occupation!.NameZh)
            .Measure(c => c.Participants);
        engine.Entity<CompetitionEntry>("competitionEntries").FindBy(e => new { CompetitionNumber = e.Competition.Number, e.PersonId })
            .Dimension("competitionYear", e => e.Competition.Year)
            .Dimension("competitionNameZh", e => e.Competition.NameZh);
        engine.Entity<Site>("sites").FindBy(s => new { s.Kind, s.Number })
            .Dimension("prefectureNameZh", s => s.Prefecture!.NameZh)
            .Dimension("category", s => s.Category)
            .Dimension("mode", s => s.Mode)
            .Dimension("theme", s => s.Theme)
            .Dimension("supervisedByNameZh", s => s.SupervisedBy!.NameZh);
        engine.Entity<SiteAssessment>("siteAssessments")
            .FindBy(a => new { SiteKind = a.Site.Kind, SiteNumber = a.Site.Number, a.Year, a.Kind })
            .Dimension("kind", a => a.Kind)
            .Dimension("sitePrefectureNameZh", a => a.Site.Prefecture!.NameZh);
        engine.Entity<Project>("projects").FindBy(p => new { p.Kind, p.Number })
            .RequireScope(p => p.LeaderAge, Scopes.PeopleRead)
            .Dimension("prefectureNameZh", p => p.Prefecture!.NameZh)
            .Dimension("line", p => p.Line)
            .Measure(p => p.Users);
        engine.Entity<SubsidyClaim>("subsidyClaims").FindBy(c => c.Number)
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .Dimension("subsidyStandardNameZh", c => c.SubsidyStandard.NameZh)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh);
        engine.Entity<Payment>("payments").FindBy(p => p.Number)
            .RequireScope(p => p.Number, Scopes.PeopleLink)
            .Dimension("subsidyStandardNameZh", p => p.SubsidyStandard!.NameZh)
            .Dimension("prefectureNameZh", p => p.Prefecture!.NameZh)
            .Dimension("payerNameZh", p => p.Payer!.NameZh)
            .Dimension("siteBatch", p => p.Site!.Batch)
            .Dimension("honourAwardYear", p => p.HonourAward!.Year);
        engine.Entity<WorkforceCount>("workforceCounts").FindBy(c => c.Key)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("industryNameZh", c => c.Industry!.NameZh)
            .Dimension("skillLevelNameZh", c => c.SkillLevel!.NameZh)
            .Dimension("breakdown", c => c.Breakdown)
            .Dimension("category", c => c.Category)
            .Measure(c => c.Headcount);
        engine.Entity<Submission>("submissions").FindBy(s => new { s.ReportingDutyKey, s.ReporterKey, s.Period })
            .Dimension("reportingDutyWhat", s => s.ReportingDuty.What)
            .Dimension("prefectureNameZh", s => s.Prefecture!.NameZh)
            .Dimension("period", s => s.Period);
        engine.Entity<ServiceCase>("serviceCases").FindBy(c => new { c.Kind, c.Number })
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .RequireScope(c => c.Title, Scopes.PeopleLink)
            .RequireScope(c => c.Establishment, Scopes.PeopleLink)
            .RequireScope(c => c.Counterpart, Scopes.PeopleLink)
            .Dimension("prefectureNameZh", c => c.Prefecture!.NameZh)
            .Dimension("ground", c => c.Ground);
        AddPeople(engine);
    }

    /// <summary>
    /// What everybody may know of a single person is coarse; whose a record is needs a scope, and what tells who the person is another one
    /// (<c>docs/privacy.md</c>).
    /// </summary>
    private static void AddPeople(QueryEngineBuilder engine)
    {
        engine.Entity<Person>("persons")
            .Formerly("people", "Ask for 'persons', which answers the same. It is left out in the next release.")
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
            .Dimension("prefectureNameZh", p => p.Prefecture!.NameZh);
        engine.Entity<Sanction>("sanctions").FindBy(s => s.Number)
            .RequireScope(s => s.Number, Scopes.PeopleLink);
        engine.Entity<BenefitCard>("benefitCards").FindBy(c => c.Number)
            .RequireScope(c => c.Number, Scopes.PeopleLink);
        engine.Entity<ProgrammeSelection>("programmeSelections").FindBy(s => new { s.ProgrammeKey, s.Year, s.RecipientKey })
            .RequireScope(s => s.RecipientKey, Scopes.PeopleLink)
            .RequireScope(s => s.Employer, Scopes.PeopleRead)
            .RequireScope(s => s.Age, Scopes.PeopleRead)
            .Dimension("programmeNameZh", s => s.Programme.NameZh)
            .Dimension("prefectureNameZh", s => s.Prefecture!.NameZh)
            .Dimension("tier", s => s.Tier)
            .Measure(s => s.MonthsInPost);
    }
}
