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
            .Compute("allowance", YearlyAllowanceFields.Requires, YearlyAllowanceFields.Allowance);
        engine.Entity<EstablishmentYear>("establishmentYears").FindBy(y => new { y.Establishment.CreditCode, y.Year })
            .Dimension("prefectureNameZh", y => y.Establishment.Prefecture!.NameZh)
            .Measure(y => y.Employees).Measure(y => y.FrontlineEmployees).Measure(y => y.SkilledEmployees)
            .Measure(y => y.HighSkilledEmployees)
            .Measure(y => y.UnionMembers).Measure(y => y.CompetitionParticipants).Measure(y => y.WorkInjuries).Measure(y => y.Lawyers);
        engine.Entity<Accreditation>("accreditations").FindBy(a => new { a.Kind, a.Number })
            .RequireScope(a => a.Number, Scopes.PeopleLink);
        engine.Entity<HonourAward>("honourAwards").FindBy(a => new { a.HonourSchemeKey, a.Year, a.RecipientKey })
            .RequireScope(a => a.RecipientKey, Scopes.PeopleLink);
        engine.Entity<SkillCertificate>("skillCertificates").FindBy(c => c.Number)
            .RequireScope(c => c.Number, Scopes.PeopleLink);
        engine.Entity<TrainingClass>("trainingClasses").FindBy(c => c.Number)
            .Measure(c => c.PlannedPersons);
        engine.Entity<TrainingEnrolment>("trainingEnrolments").FindBy(e => new { ClassNumber = e.TrainingClass.Number, e.PersonId })
            .Dimension("programmeNameZh", e => e.TrainingClass.Programme!.NameZh);
        engine.Entity<Competition>("competitions").FindBy(c => c.Number)
            .Measure(c => c.Participants);
        engine.Entity<CompetitionEntry>("competitionEntries").FindBy(e => new { CompetitionNumber = e.Competition.Number, e.PersonId });
        engine.Entity<Site>("sites").FindBy(s => new { s.Kind, s.Number });
        engine.Entity<SiteAssessment>("siteAssessments")
            .FindBy(a => new { SiteKind = a.Site.Kind, SiteNumber = a.Site.Number, a.Year, a.KindKey })
            .Dimension("sitePrefectureNameZh", a => a.Site.Prefecture!.NameZh);
        engine.Entity<SiteMember>("siteMembers")
            .FindBy(m => new { SiteKind = m.Site.Kind, SiteNumber = m.Site.Number, m.PersonId });
        engine.Entity<Project>("projects").FindBy(p => new { p.Kind, p.Number })
            .RequireScope(p => p.LeaderAge, Scopes.PeopleRead)
            .Measure(p => p.Users);
        engine.Entity<SubsidyClaim>("subsidyClaims").FindBy(c => c.Number)
            .RequireScope(c => c.Number, Scopes.PeopleLink);
        engine.Entity<Payment>("payments").FindBy(p => p.Number)
            .RequireScope(p => p.Number, Scopes.PeopleLink);
        engine.Entity<WorkforceCount>("workforceCounts").FindBy(c => c.Key)
            .Measure(c => c.Headcount);
        engine.Entity<Submission>("submissions").FindBy(s => new { s.ReportingDutyKey, s.ReporterKey, s.Period });
        engine.Entity<ServiceCase>("serviceCases").FindBy(c => new { c.Kind, c.Number })
            .RequireScope(c => c.Number, Scopes.PeopleLink)
            .RequireScope(c => c.Title, Scopes.PeopleLink)
            .RequireScope(c => c.Establishment, Scopes.PeopleLink)
            .RequireScope(c => c.Counterpart, Scopes.PeopleLink);
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
            .RequireScope(p => p.IsServingTeacher, Scopes.PeopleRead)
            .RequireScope(p => p.LabourRelation, Scopes.PeopleRead)
            .RequireScope(p => p.InsuredSince, Scopes.PeopleRead)
            .RequireScope(p => p.Source, Scopes.PeopleRead)
            .OpenDimension("birthDecade", p => p.BirthYear / 10 * 10, "Decade of birth: 1980 is 1980 to 1989 (出生年代).");
        engine.Entity<Sanction>("sanctions").FindBy(s => s.Number)
            .RequireScope(s => s.Number, Scopes.PeopleLink);
        engine.Entity<SelectionYear>("selectionYears")
            .Dimension("selectionProgrammeNameZh", y => y.Selection.Programme.NameZh)
            .Measure(y => y.MonthsInPost);
        engine.Entity<BenefitCard>("benefitCards").FindBy(c => c.Number)
            .RequireScope(c => c.Number, Scopes.PeopleLink);
        engine.Entity<ProgrammeSelection>("programmeSelections").FindBy(s => new { s.ProgrammeKey, s.Year, s.RecipientKey })
            .RequireScope(s => s.RecipientKey, Scopes.PeopleLink)
            .RequireScope(s => s.Employer, Scopes.PeopleRead)
            .RequireScope(s => s.Age, Scopes.PeopleRead)
            .Measure(s => s.MonthsInPost);
    }
}
