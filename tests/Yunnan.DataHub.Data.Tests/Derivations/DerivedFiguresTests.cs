using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Derivations;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Data.Tests.Demonstration;
using Yunnan.DataHub.Data.Tests.Rollups;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Tests.Derivations;

/// <summary>What the hub counts of the demonstration records, counted a second time in another way.</summary>
public sealed class DerivedFiguresTests(DemonstrationProvince province) : IClassFixture<DemonstrationProvince>
{
    private const string Province = "530000";

    [Fact]
    public async Task Rollups_are_right_after_the_demonstration_records_were_loaded()
    {
        await using var context = province.Context();
        foreach (var record in HubRollups.Records)
            Assert.All((await RollupOracle.CheckAsync(context, record)).Values, rows => Assert.NotEqual(0, rows));
    }

    [Fact]
    public async Task Skilled_talent_are_the_persons_with_a_certificate_that_is_valid_at_the_end_of_the_year()
    {
        await using var context = province.Context();
        var certificates = await context.SkillCertificates.AsNoTracking().Where(c => c.State == CertificateState.Valid).ToListAsync();
        await HoldsAsync(context, "skilled-talent-stock", (region, year) => Persons(certificates, region, year, 0));
        await HoldsAsync(context, "high-skilled-talent-stock", (region, year) => Persons(certificates, region, year, 4));
        Assert.Contains(certificates, c => c.ValidUntil is not null);

        static decimal Persons(IEnumerable<SkillCertificate> certificates, string region, int year, int rank) => certificates
            .Where(
                c =>
                    In(region, c.PrefectureKey) && c.LevelRank >= rank && c.IssuedOn.Year <= year
                        && (c.ValidUntil is null || c.ValidUntil >= new DateOnly(year, 12, 31)))
            .Select(c => c.PersonId).Distinct().Count();
    }

    [Fact]
    public async Task New_high_skilled_talent_are_persons_whose_first_such_certificate_is_of_the_period()
    {
        await using var context = province.Context();
        var certificates = await context.SkillCertificates.AsNoTracking()
            .Where(c => (c.State == CertificateState.Valid || c.State == CertificateState.Replaced) && c.LevelRank >= 4).ToListAsync();
        await HoldsAsync(context, "high-skilled-talent-new", (region, year) => certificates.Where(c => In(region, c.PrefectureKey))
            .GroupBy(c => c.PersonId).Select(g => g.Min(c => c.IssuedOn).Year).Count(first => first >= 2021 && first <= year), since: 2021);
    }

    [Fact]
    public async Task Training_is_counted_in_person_times_from_the_first_year_of_the_plan()
    {
        await using var context = province.Context();
        var done = await context.TrainingEnrolments.AsNoTracking()
            .Where(e => e.State == EnrolmentState.Completed || e.State == EnrolmentState.Certified).ToListAsync();
        await HoldsAsync(context, "vocational-training",
            (region, year) =>
                done.Count(e => In(region, e.PrefectureKey) && e.CompletedOn!.Value.Year >= 2021 && e.CompletedOn.Value.Year <= year),
                    since: 2021);
        await HoldsAsync(context, "startup-training-persons", (region, year) => done
            .Where(
                e =>
                    e.Kind == TrainingKind.Startup && In(region, e.PrefectureKey) && e.CompletedOn!.Value.Year >= 2021
                        && e.CompletedOn.Value.Year <= year)
            .Select(e => e.PersonId).Distinct().Count(), since: 2021);
    }

    [Fact]
    public async Task Sites_count_from_their_naming_until_they_are_withdrawn()
    {
        await using var context = province.Context();
        var pilots = await context.Sites.AsNoTracking().Where(s => s.Kind == SiteKind.ReformPilot && s.NamedOn != null).ToListAsync();
        await HoldsAsync(context, "reform-pilots-stock",
            (region, year) =>
                pilots.Count(s => In(region, s.PrefectureKey) && s.NamedOn!.Value.Year <= year && !(s.WithdrawnOn?.Year <= year)));
        var enterprises = await context.Accreditations.AsNoTracking()
            .Where(a => a.Kind == AccreditationKind.IntegratedEnterprise && a.ValidFrom != null
                && a.State != AccreditationState.Removed && a.State != AccreditationState.Blacklisted
                && a.State != AccreditationState.Refused).ToListAsync();
        await HoldsAsync(context, "industry-education-enterprises", (region, year) => enterprises.Count(a =>
            In(region, a.PrefectureKey) && a.ValidFrom!.Value.Year <= year
                && (a.ValidUntil is null || a.ValidUntil >= new DateOnly(year, 12, 31))));
    }

    [Fact]
    public async Task Head_counts_of_prefectures_are_added_up()
    {
        await using var context = province.Context();
        var counts = await context.WorkforceCounts.AsNoTracking()
            .Where(c => c.Measure == WorkforceMeasure.WomenScreened && c.Breakdown == "none" && c.RegionKey != Province).ToListAsync();
        Assert.NotEmpty(counts);
        await HoldsAsync(context, "two-cancer-screening",
            (region, year) => counts.Where(c => In(region, c.PrefectureKey) && c.Year == year).Sum(c => c.Headcount));
    }

    [Fact]
    public async Task All_of_it_says_that_it_comes_of_made_up_records()
    {
        await using var context = province.Context();
        var derived = await context.DerivedObservations.AsNoTracking().ToListAsync();
        Assert.All(derived, observation => Assert.True(observation.IsSynthetic, observation.Key));
        Assert.InRange(derived.Select(observation => observation.DerivationRuleKey).Distinct().Count(), 50, 80);
    }

    [Fact]
    public async Task However_many_rules_there_are_a_record_is_read_a_few_times()
    {
        await using var context = province.Context();
        var plans = (await context.DerivationRules.AsNoTracking().ToListAsync()).ConvertAll(DerivationPlan.Create);
        Assert.InRange(DerivationBatch.From(plans.FindAll(plan => plan.Record == typeof(SkillCertificate))).Count(), 1, 2);
        Assert.InRange(DerivationBatch.From(plans.FindAll(plan => plan.Record == typeof(Site))).Count(), 1, 2);
    }

    private static bool In(string region, string? prefecture) => region == Province || region == prefecture;

    private static async Task HoldsAsync(HubDbContext context, string rule, Func<string, int, decimal> count, int since = 2020)
    {
        var derived = await context.DerivedObservations.AsNoTracking().Where(observation => observation.DerivationRuleKey == rule)
            .ToListAsync();
        var regions = await context.Regions.Where(region => region.ParentKey == null || region.ParentKey == Province)
            .Select(region => region.Key).ToListAsync();
        var expected =
            regions.SelectMany(region => Enumerable.Range(since, 2026 - since).Select(year => (region, year, count(region, year)))).Order()
                .ToList();
        Assert.Equal(17 * (2026 - since), expected.Count);
        Assert.Equal(expected, derived.Select(observation => (observation.RegionKey, observation.Year, observation.Value)).Order());
        Assert.All(derived,
            observation =>
                Assert.Equal(
                    (observation.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), new DateOnly(observation.Year, 12, 31)),
                    (observation.Period, observation.PeriodEnd)));
    }
}
