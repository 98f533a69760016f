using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Reports what the demonstration records give: an observation for each derived figure, with the same value, and those figures that have no
/// rule but whose parts are records. So what is reported and what is counted can't contradict each other.
/// </summary>
internal sealed class RecordReports(HubDbContext context, int lastYear)
{
    // The first year of the documents that count from then on (yn-40, yn-43).
    private const int FirstUnionYear = 2023;
    private const int BaseYear = 2020;
    private const int LargeFrom = 100;
    private const int MostSubjects = 300;

    /// <summary>The source of every such figure.</summary>
    public const string Source = "demonstration data: counted from the made-up records and reported by no one (演示数据)";

    /// <summary>Deletes the reports that are there.</summary>
    /// <returns>Their number.</returns>
    public static Task<int> DeleteAsync(HubDbContext context, CancellationToken cancellationToken) =>
        context.Observations.Where(observation => observation.IsSynthetic && observation.Source == Source)
            .ExecuteDeleteAsync(cancellationToken);

    /// <summary>Adds the reports to the context; derived figures have been counted before.</summary>
    public async Task AddAsync(CancellationToken cancellationToken)
    {
        var derived = await context.DerivedObservations.AsNoTracking().Where(figure => figure.IsSynthetic && figure.Year <= lastYear)
            .ToListAsync(cancellationToken);
        // Of what no record was made nothing is reported, in place of a row of zeros.
        foreach (var figures in derived.GroupBy(figure => figure.DerivationRuleKey)
            .Where(figures => figures.Any(figure => figure.Value != 0)))
        {
            foreach (var figure in figures)
                Add(figure.IndicatorKey, figure.Part(), figure.RegionKey, figure.Year, figure.Value);
        }

        await AddSharesAsync(derived, cancellationToken);
        await AddParticipationAsync(cancellationToken);
        await AddCongressesAsync(cancellationToken);
        await AddSubjectsAsync(cancellationToken);
    }

    private async Task AddSharesAsync(List<DerivedObservation> derived, CancellationToken cancellationToken)
    {
        var counted = derived.Where(figure => figure.Part() == Breakdown.None).ToLookup(figure => figure.IndicatorKey);
        var skilled = counted["skilled-talent-stock"].ToDictionary(figure => (figure.RegionKey, figure.Year), figure => figure.Value);
        var highSkilled = counted["high-skilled-talent-stock"]
            .ToDictionary(figure => (figure.RegionKey, figure.Year), figure => figure.Value);
        var heads = (await context.WorkforceCounts.AsNoTracking()
                .Where(count => count.IsSynthetic && count.Breakdown == WorkforceCell.Total && count.Year >= BaseYear)
                .Select(count => new { count.Measure, count.RegionKey, count.Year, count.Headcount }).ToListAsync(cancellationToken))
            .Where(count => (RegionCode.PrefectureOf(count.RegionKey) ?? Places.Province) == count.RegionKey)
            .GroupBy(count => count.Measure)
            .ToDictionary(group => group.Key,
                group => group.ToDictionary(count => (count.RegionKey, count.Year), count => (decimal)count.Headcount));
        var employed = Of(WorkforceMeasure.Employed);
        AddShare("high-skilled-share-of-skilled", highSkilled, skilled);
        AddShare("skilled-share-of-employed", skilled, employed);
        AddShare("dual-teacher-share", Of(WorkforceMeasure.DualQualifiedTeachers), Of(WorkforceMeasure.SpecialisedTeachers));
        AddSums("demonstration-recuperation-total", Of(WorkforceMeasure.RecuperationPersonTimes));
        AddReduction(Of(WorkforceMeasure.WorkInjuries), employed);

        Dictionary<(string Region, int Year), decimal> Of(WorkforceMeasure measure) => heads.GetValueOrDefault(measure) ?? [];
    }

    private async Task AddParticipationAsync(CancellationToken cancellationToken)
    {
        var competitions = await context.Competitions.AsNoTracking()
            .Where(competition => competition.IsSynthetic && competition.Participants != null && competition.Year >= FirstUnionYear)
            .Select(competition => new { competition.RegionKey, competition.Year, competition.Participants })
            .ToListAsync(cancellationToken);
        if (competitions.Count == 0)
            return;
        var regions = await context.Regions.Where(region => region.Level != RegionLevel.County).Select(region => region.Key)
            .ToListAsync(cancellationToken);
        foreach (var region in regions.Order(StringComparer.Ordinal))
        {
            for (var year = BaseYear; year <= lastYear; year++)
            {
                var until = competitions.Where(competition => competition.Year <= year
                    && (region == Places.Province || RegionCode.PrefectureOf(competition.RegionKey) == region));
                Add("competition-participation", Breakdown.None, region, year,
                    until.Sum(competition => (decimal)competition.Participants!.Value));
            }
        }
    }

    /// <summary>How many of the enterprises of a hundred employees and more have a workers' congress.</summary>
    private async Task AddCongressesAsync(CancellationToken cancellationToken)
    {
        var years =
            await context.EstablishmentYears.Where(
                year =>
                    year.IsSynthetic && year.Year >= BaseYear && year.Employees >= LargeFrom
                        && year.Establishment.Kind == EstablishmentKind.Enterprise)
            .GroupBy(year => new { year.Establishment.PrefectureKey, year.Year })
            .Select(
                group =>
                    new
                    {
                        group.Key.PrefectureKey,
                        group.Key.Year,
                        All = group.Count(),
                        With = group.Count(year => year.HasWorkersCongress == true)
                    })
            .ToListAsync(cancellationToken);
        foreach (var places in years.GroupBy(place => place.Year).OrderBy(group => group.Key))
        {
            Add("workers-congress-rate", Breakdown.None, Places.Province, places.Key,
                decimal.Round(100m * places.Sum(place => place.With) / places.Sum(place => place.All), 2));
            foreach (var place in places.Where(place => place.PrefectureKey is not null)
                .OrderBy(place => place.PrefectureKey, StringComparer.Ordinal))
                Add("workers-congress-rate", Breakdown.None, place.PrefectureKey!, place.Year,
                    decimal.Round(100m * place.With / place.All, 2));
        }
    }

    private void AddShare(string indicator, Dictionary<(string Region, int Year), decimal> parts,
        Dictionary<(string Region, int Year), decimal> wholes)
    {
        foreach (var ((region, year), part) in parts)
        {
            if (wholes.GetValueOrDefault((region, year)) is var whole and > 0)
                Add(indicator, Breakdown.None, region, year, decimal.Round(100 * part / whole, 2));
        }
    }

    private void AddSums(string indicator, Dictionary<(string Region, int Year), decimal> heads)
    {
        foreach (var (region, year) in heads.Keys)
            Add(indicator, Breakdown.None, region, year,
                heads.Where(count => count.Key.Region == region && count.Key.Year >= FirstUnionYear && count.Key.Year <= year)
                    .Sum(count => count.Value));
    }

    /// <summary>By how many per cent injuries a head have become fewer since 2020.</summary>
    private void AddReduction(Dictionary<(string Region, int Year), decimal> injuries,
        Dictionary<(string Region, int Year), decimal> employed)
    {
        foreach (var ((region, year), now) in injuries)
        {
            if (injuries[(region, BaseYear)] is var before and > 0 && employed.GetValueOrDefault((region, year)) is var heads and > 0)
                Add("work-injury-rate-reduction", Breakdown.None, region, year,
                    decimal.Round(100 * (1 - now / heads * employed[(region, BaseYear)] / before), 2));
        }
    }

    /// <summary>What single enterprises and unions give, as the records have it.</summary>
    private async Task AddSubjectsAsync(CancellationToken cancellationToken)
    {
        var funds = await context.EstablishmentYears.AsNoTracking()
            .Where(year => year.IsSynthetic && year.Year >= BaseYear && year.EducationFundFrontlineShare != null
                && year.Employees >= LargeFrom && year.Establishment.Kind == EstablishmentKind.Enterprise)
            .OrderBy(year => year.EstablishmentId).ThenBy(year => year.Year).Take(MostSubjects)
            .Select(year => new { year.EstablishmentId, year.Year, Share = year.EducationFundFrontlineShare!.Value })
            .ToListAsync(cancellationToken);
        foreach (var fund in funds)
            Add("education-fund-frontline-share", fund.Year, 100 * fund.Share, of => of.EstablishmentId = fund.EstablishmentId);
        var unions = await context.ReportingBodies.AsNoTracking()
            .Where(body => body.IsSynthetic && body.OrganisationKey == ReferenceMaker.IndustrialUnions).OrderBy(body => body.Key)
            .Select(body => body.Key).ToListAsync(cancellationToken);
        var pilots = await context.Sites.AsNoTracking().Where(site => site.IsSynthetic && site.Kind == SiteKind.ReformPilot)
            .Select(site => new { site.SupervisedByKey, site.NamedOn, site.WithdrawnOn }).ToListAsync(cancellationToken);
        foreach (var union in unions)
        {
            for (var year = FirstUnionYear; year <= lastYear; year++)
            {
                var end = new DateOnly(year, 12, 31);
                Add("industrial-union-demo-sites", year,
                    pilots.Count(site => site.SupervisedByKey == union && site.NamedOn <= end && !(site.WithdrawnOn <= end)),
                    of => of.BodyKey = union);
            }
        }
    }

    private void Add(string indicator, Breakdown part, string region, int year, decimal value) =>
        context.Observations.Add(Observation(indicator, part, region, year, value, Source));

    private void Add(string indicator, int year, decimal value, Action<Observation> setSubject) =>
        context.Observations.Add(Observation(indicator, Breakdown.None, year, value, Source, setSubject));

    /// <summary>A made-up observation of a region, which says so and is reported by no one.</summary>
    internal static Observation Observation(
        string indicator, Breakdown part, string region, int year, decimal value, string source) =>
        Observation(indicator, part, year, value, source, of => of.RegionKey = region);

    private static Observation Observation(
        string indicator, Breakdown part, int year, decimal value, string source, Action<Observation> setSubject)
    {
        var observation = new Observation
        {
            Key = "",
            IndicatorKey = indicator,
            SubjectKey = "",
            Year = year,
            Period = year.ToString(CultureInfo.InvariantCulture),
            PeriodEnd = new DateOnly(year, 12, 31),
            Value = value,
            Status = ObservationStatus.Provisional,
            Source = source,
            IsSynthetic = true,
        };
        setSubject(observation);
        observation.NameSubject();
        observation.SetPart(part);
        observation.Key = ObservationKey.Of(observation, ObservationKey.Demo);
        return observation;
    }
}
