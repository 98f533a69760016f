using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Projects;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>All demonstration records as objects that refer to each other, so that answers can be computed by LINQ to Objects.</summary>
public sealed class DemonstrationRows
{
    public required IReadOnlyList<Region> Regions { get; init; }
    public required IReadOnlyList<Code> Codes { get; init; }
    public required IReadOnlyList<Occupation> Occupations { get; init; }
    public required IReadOnlyList<SubsidyStandard> Standards { get; init; }
    public required IReadOnlyList<HonourScheme> Honours { get; init; }
    public required IReadOnlyList<Establishment> Establishments { get; init; }
    public required IReadOnlyList<EstablishmentYear> Years { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<Accreditation> Accreditations { get; init; }
    public required IReadOnlyList<SkillCertificate> Certificates { get; init; }
    public required IReadOnlyList<TrainingClass> Classes { get; init; }
    public required IReadOnlyList<TrainingEnrolment> Enrolments { get; init; }
    public required IReadOnlyList<Competition> Competitions { get; init; }
    public required IReadOnlyList<CompetitionEntry> Entries { get; init; }
    public required IReadOnlyList<Site> Sites { get; init; }
    public required IReadOnlyList<HonourAward> Awards { get; init; }
    public required IReadOnlyList<ProgrammeSelection> Selections { get; init; }
    public required IReadOnlyList<SelectionYear> SelectionYears { get; init; }
    public required IReadOnlyList<BenefitCard> Cards { get; init; }
    public required IReadOnlyList<Project> Projects { get; init; }
    public required IReadOnlyList<SubsidyClaim> Claims { get; init; }
    public required IReadOnlyList<Payment> Payments { get; init; }
    public required IReadOnlyList<WorkforceCount> Counts { get; init; }
    public required IReadOnlyList<Submission> Submissions { get; init; }
    public required IReadOnlyList<ServiceCase> Cases { get; init; }

    /// <summary>Reads everything with tracking, so that EF Core puts the objects together.</summary>
    public static async Task<DemonstrationRows> ReadAsync(HubDbContext context)
    {
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var rows = new DemonstrationRows
        {
            Regions = await context.Regions.ToListAsync(),
            Codes = await context.Codes.ToListAsync(),
            Occupations = await context.Occupations.ToListAsync(),
            Standards = await context.SubsidyStandards.ToListAsync(),
            Honours = await context.HonourSchemes.ToListAsync(),
            Establishments = await context.Establishments.ToListAsync(),
            Years = await context.EstablishmentYears.ToListAsync(),
            People = await context.People.ToListAsync(),
            Accreditations = await context.Accreditations.ToListAsync(),
            Certificates = await context.SkillCertificates.ToListAsync(),
            Classes = await context.TrainingClasses.ToListAsync(),
            Enrolments = await context.TrainingEnrolments.ToListAsync(),
            Competitions = await context.Competitions.ToListAsync(),
            Entries = await context.CompetitionEntries.ToListAsync(),
            Sites = await context.Sites.ToListAsync(),
            Awards = await context.HonourAwards.ToListAsync(),
            Selections = await context.ProgrammeSelections.ToListAsync(),
            SelectionYears = await context.SelectionYears.ToListAsync(),
            Cards = await context.BenefitCards.ToListAsync(),
            Projects = await context.Projects.ToListAsync(),
            Claims = await context.SubsidyClaims.ToListAsync(),
            Payments = await context.Payments.ToListAsync(),
            Counts = await context.WorkforceCounts.ToListAsync(),
            Submissions = await context.Submissions.ToListAsync(),
            Cases = await context.ServiceCases.ToListAsync(),
        };
        context.ChangeTracker.AutoDetectChangesEnabled = true;
        return rows;
    }
}
