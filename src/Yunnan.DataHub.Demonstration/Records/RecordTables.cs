using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
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

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>The records' tables in the order in which rows can be deleted: what refers to others goes first.</summary>
internal static class RecordTables
{
    private const string IsSynthetic = "IsSynthetic";

    private static readonly RecordTable[] InOrderOfDeletion =
    [
        Create<Submission>(), Create<ServiceCase>(), Create<WorkforceCount>(), Create<Payment>(), Create<Sanction>(),
        Create<TrainingEnrolment>(),
        Create<SubsidyClaim>(
            claims =>
                claims.Where(claim => claim.DuplicateOfId != null)
                    .ExecuteUpdateAsync(set => set.SetProperty(claim => claim.DuplicateOfId, (long?)null))),
        Create<Project>(), Create<BenefitCard>(), Create<SelectionYear>(), Create<ProgrammeSelection>(),
        Create<HonourAward>(), Create<SiteAssessment>(), Create<SiteMember>(),
        Create<Site>(
            sites =>
                sites.Where(site => site.AllianceId != null)
                    .ExecuteUpdateAsync(set => set.SetProperty(site => site.AllianceId, (int?)null))),
        Create<CompetitionEntry>(),
        Create<Competition>(
            events =>
                events.Where(part => part.ParentId != null || part.FinalId != null).ExecuteUpdateAsync(
                    set => set.SetProperty(part => part.ParentId, (int?)null).SetProperty(part => part.FinalId, (int?)null))),
        Create<SkillCertificate>(), Create<TrainingClass>(), Create<Accreditation>(),
        Create<Person>(), Create<EstablishmentYear>(),
        Create<Establishment>(),
    ];

    /// <summary>The last number of each table.</summary>
    public static async Task<Dictionary<Type, long>> LastIdsAsync(HubDbContext context, CancellationToken cancellationToken)
    {
        var last = new Dictionary<Type, long>();
        foreach (var table in InOrderOfDeletion)
            last[table.Record] = await context.LastIdAsync(table.Record, cancellationToken);
        return last;
    }

    /// <summary>Deletes every synthetic record, however it came in; occupations and industries that only they needed go too.</summary>
    /// <returns>The number of deleted records, without stages and steps.</returns>
    public static async Task<int> DeleteSyntheticAsync(HubDbContext context, string source, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var table in InOrderOfDeletion)
        {
            // At a first start all are empty, and EF takes longer to translate the statements than everything else takes.
            if (await context.LastIdAsync(table.Record, cancellationToken) > 0)
                deleted += await table.Delete(context, cancellationToken);
        }

        deleted += await context.ReportingBodies.Where(body => body.IsSynthetic).ExecuteDeleteAsync(cancellationToken);
        return deleted + await DeleteUnusedCodesAsync(context, source, cancellationToken);
    }

    /// <summary>A table; where its rows refer to each other, the references are undone first, as SQLite checks row by row.</summary>
    private static RecordTable Create<TRecord>(Func<IQueryable<TRecord>, Task<int>>? undo = null)
        where TRecord : class
        => new(typeof(TRecord), async (context, cancellationToken) =>
        {
            var synthetic = context.Set<TRecord>().Where(record => EF.Property<bool>(record, IsSynthetic));
            if (undo is not null)
                await undo(synthetic);
            return await synthetic.ExecuteDeleteAsync(cancellationToken);
        });

    private static async Task<int> DeleteUnusedCodesAsync(HubDbContext context, string source, CancellationToken cancellationToken)
    {
        var occupations = await context.Occupations.Where(occupation => occupation.Source == source
            && !occupation.Children.Any()
            && !context.SkillCertificates.Any(record => record.OccupationKey == occupation.Key)
            && !context.TrainingClasses.Any(record => record.OccupationKey == occupation.Key)
            && !context.Competitions.Any(record => record.OccupationKey == occupation.Key)
            && !context.SubsidyClaims.Any(record => record.OccupationKey == occupation.Key)).ExecuteDeleteAsync(cancellationToken);
        var unused = context.Industries.Where(industry => industry.Source == source
            && !industry.Children.Any()
            && !context.Establishments.Any(record => record.IndustryKey == industry.Key)
            && !context.HonourAwards.Any(record => record.IndustryKey == industry.Key)
            && !context.Sites.Any(record => record.IndustryKey == industry.Key)
            && !context.WorkforceCounts.Any(record => record.IndustryKey == industry.Key));
        // Divisions first, then the sections that have none left.
        return occupations + await unused.ExecuteDeleteAsync(cancellationToken) + await unused.ExecuteDeleteAsync(cancellationToken);
    }

    private sealed record RecordTable(Type Record, Func<HubDbContext, CancellationToken, Task<int>> Delete);
}
