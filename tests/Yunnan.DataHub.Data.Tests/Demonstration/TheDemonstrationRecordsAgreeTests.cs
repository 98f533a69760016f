using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Catalogue.Calendar;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Model.Calendar;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Tests.Demonstration;

/// <summary>
/// No two records of the small province say different things of one fact, and none breaks a rule but the edge cases of
/// docs/demonstration-data.md.
/// </summary>
public sealed class TheDemonstrationRecordsAgreeTests(DemonstrationProvince province) : IClassFixture<DemonstrationProvince>
{
    // What happens on purpose happens to a few in a hundred.
    private const double MaxEdgeCases = 0.08;

    private static readonly RecordSettings Settings = RecordSettings.ReadDefault();
    private static readonly WorkingDays Calendar = WorkingDaysFile.Read();

    [Fact]
    public async Task What_is_reported_is_what_is_counted()
    {
        await using var context = province.Context();
        var derived = await context.DerivedObservations.AsNoTracking().Where(figure => figure.Year <= Settings.LastYear).ToListAsync();
        var reported = await context.Observations.AsNoTracking().Where(figure => figure.IsSynthetic)
            .ToDictionaryAsync(figure => (figure.IndicatorKey, figure.Part(), figure.SubjectKey, figure.Period));
        var rules = derived.GroupBy(figure => figure.DerivationRuleKey).Where(figures => figures.Any(figure => figure.Value != 0)).ToList();
        Assert.InRange(rules.Count, 40, 80);
        Assert.All(rules.SelectMany(figures => figures), figure => Assert.Equal(
            figure.Value, reported[(figure.IndicatorKey, figure.Part(), $"r:{figure.RegionKey}", figure.Period)].Value));
        Assert.DoesNotContain(reported.Values, figure => figure.ReportedByKey is not null);
    }

    [Fact]
    public async Task Nothing_is_reported_where_no_record_was_made()
    {
        await using var context = province.Context();
        var reported = await context.Observations.AsNoTracking().Where(figure => figure.IsSynthetic).ToListAsync();
        Assert.All(reported.GroupBy(figure => (figure.IndicatorKey, figure.Part())),
            figures => Assert.Contains(figures, figure => figure.Value != 0));
    }

    [Fact]
    public async Task Head_counts_of_the_skilled_are_those_of_the_certificates()
    {
        await using var context = province.Context();
        var heads =
            (await context.WorkforceCounts.AsNoTracking().Where(count => count.Breakdown == "none" && count.Year >= 2020).ToListAsync())
            .ToLookup(count => count.Measure);
        foreach (var (measure, indicator) in new[] { (WorkforceMeasure.Skilled, "skilled-talent-stock"),
            (WorkforceMeasure.HighlySkilled, "high-skilled-talent-stock") })
        {
            var counted =
                await context.DerivedObservations.Where(figure => figure.IndicatorKey == indicator && figure.Year <= Settings.LastYear)
                .ToDictionaryAsync(figure => (figure.RegionKey, figure.Year), figure => figure.Value);
            Assert.Equal(counted.Count, heads[measure].Count());
            Assert.All(heads[measure], count => Assert.Equal(counted[(count.RegionKey, count.Year)], count.Headcount));
        }

        var all = heads[WorkforceMeasure.Employed].ToDictionary(count => (count.RegionKey, count.Year), count => count.Headcount);
        Assert.All(heads[WorkforceMeasure.Skilled], count => Assert.True(count.Headcount < all[(count.RegionKey, count.Year)]));
    }

    [Fact]
    public async Task Shares_are_those_of_the_head_counts()
    {
        await using var context = province.Context();
        var heads =
            await context.WorkforceCounts.Where(count => count.Breakdown == "none" && count.Year == 2025 && count.RegionKey == "530000")
            .ToDictionaryAsync(count => count.Measure, count => (decimal)count.Headcount);
        var reported =
            await context.Observations.Where(
                figure => figure.IsSynthetic && figure.Year == 2025 && figure.RegionKey == "530000" && figure.Breakdown1Key == null)
            .ToDictionaryAsync(figure => figure.IndicatorKey, figure => figure.Value);
        Assert.Equal(Share(WorkforceMeasure.Skilled, WorkforceMeasure.Employed), reported["skilled-share-of-employed"]);
        Assert.Equal(Share(WorkforceMeasure.HighlySkilled, WorkforceMeasure.Skilled), reported["high-skilled-share-of-skilled"]);
        Assert.Equal(Share(WorkforceMeasure.DualQualifiedTeachers, WorkforceMeasure.SpecialisedTeachers), reported["dual-teacher-share"]);

        decimal Share(WorkforceMeasure part, WorkforceMeasure whole) => decimal.Round(100 * heads[part] / heads[whole], 2);
    }

    [Fact]
    public async Task Employees_of_establishments_are_fewer_than_the_employed()
    {
        await using var context = province.Context();
        var employed =
            await context.WorkforceCounts.Where(
                count => count.Measure == WorkforceMeasure.Employed && count.Breakdown == "none" && count.RegionKey == "530000")
            .ToDictionaryAsync(count => count.Year, count => count.Headcount);
        var employees = await context.EstablishmentYears.GroupBy(year => year.Year)
            .Select(group => new { group.Key, Sum = group.Sum(year => year.Employees) }).ToListAsync();
        Assert.All(employees, year => Assert.True(year.Sum <= employed[year.Key], $"{year}: {employed[year.Key]}"));
    }

    /// <summary>Healthy enterprises were 54, 24 and 33 in three kinds of records.</summary>
    [Fact]
    public async Task A_title_has_one_kind_of_record()
    {
        await using var context = province.Context();
        var awards = await context.HonourAwards.Select(award => award.HonourSchemeKey).Distinct().ToListAsync();
        var sites = await context.Sites.Where(site => site.HonourSchemeKey != null).Select(site => site.HonourSchemeKey!).Distinct()
            .ToListAsync();
        Assert.Empty(awards.Intersect(sites));
        Assert.DoesNotContain(awards,
            scheme => scheme is "national-high-tech-enterprise" or "special-grade-technician" or "provincial-class1-competition-medal");
        Assert.False(
            await context.Accreditations.AnyAsync(
                record => record.Kind == AccreditationKind.HealthyEnterprise || record.Kind == AccreditationKind.HarmoniousLabour));
        Assert.True(await context.Sites.AnyAsync(site => site.Kind == SiteKind.HealthyEnterprise));
        Assert.True(await context.HonourAwards.AnyAsync(award => award.HonourSchemeKey == "harmonious-labour-relations-demo"));
    }

    [Fact]
    public async Task An_establishment_has_a_recognition_or_title_once()
    {
        await using var context = province.Context();
        var recognitions = await context.Accreditations.Where(record => record.EstablishmentId != null)
            .Select(record => new { record.Kind, record.EstablishmentId }).ToListAsync();
        Assert.Equal(recognitions.Count, recognitions.Distinct().Count());
        var titles = await context.Sites.Where(site => site.Kind == SiteKind.HealthyEnterprise || site.Kind == SiteKind.HappyEnterprise)
            .Select(site => new { site.Kind, site.HostId, Host = site.Host!.Kind }).ToListAsync();
        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.All(titles, title => Assert.Equal(EstablishmentKind.Enterprise, title.Host));
    }

    /// <summary>One limit was compared with the whole case: 39 of 42 cases of legal aid were overdue.</summary>
    [Fact]
    public async Task Cases_and_their_steps_keep_their_limits_but_for_a_few()
    {
        await using var context = province.Context();
        var cases = await context.ServiceCases.AsNoTracking().ToListAsync();
        var kinds = Settings.Cases.ToDictionary(kind => kind.Kind);
        Assert.All(cases, c => Assert.Equal((c.ConcludedOn ?? Settings.AsOf) > c.DueOn, c.IsOverdue));
        Assert.All(cases, c => Assert.Equal(kinds.GetValueOrDefault(c.Kind) is { Days: null }, c.DueOn is null));
        foreach (var kind in cases.GroupBy(c => c.Kind))
            Assert.True(kind.Count(c => c.IsOverdue || BreaksALimit(c)) <= Math.Max(2, kind.Count() * 0.25), $"{kind.Key}");
        Assert.InRange(cases.Count(c => c.IsOverdue || BreaksALimit(c)), 1, cases.Count * MaxEdgeCases);

        bool BreaksALimit(ServiceCase c) => kinds.TryGetValue(c.Kind, out var kind) && kind.Limits.Any(limit =>
        {
            var first = c.Steps.Find(step => step.State == limit.From);
            var last = c.Steps.Find(step => step.State == limit.Until);
            return first is not null
                && (last is null ? c.ConcludedOn ?? Settings.AsOf : last.Until ?? Settings.AsOf) > first.From.AddDays(limit.Days);
        });
    }

    [Fact]
    public async Task Notices_are_as_long_as_the_documents_want_but_for_a_few()
    {
        await using var context = province.Context();
        var schemes = await context.HonourSchemes.ToDictionaryAsync(scheme => scheme.Key, scheme => scheme.PublicityWorkingDays ?? 5);
        var awards = await context.HonourAwards.AsNoTracking().Where(award => award.PublicityFrom != null).ToListAsync();
        Assert.All(awards, award => Assert.Equal(schemes[award.HonourSchemeKey], award.PublicityWorkingDays));
        var local = awards.Where(award => award.LocalPublicityWorkingDays is not null).ToList();
        Assert.InRange(local.Count(award => award.LocalPublicityWorkingDays < 5), 1, local.Count * MaxEdgeCases);
        var claims = await context.SubsidyClaims.AsNoTracking().Where(claim => claim.PublicityWorkingDays != null).ToListAsync();
        Assert.InRange(claims.Count(claim => claim.PublicityWorkingDays < 5), 1, claims.Count * MaxEdgeCases);
        Assert.InRange(claims.Count(claim => claim.ReviewWorkingDays > 5), 1, claims.Count * MaxEdgeCases * 1.5);
    }

    [Fact]
    public async Task A_title_is_withdrawn_on_the_day_of_its_case()
    {
        await using var context = province.Context();
        var cases = await context.ServiceCases.AsNoTracking().Include(c => c.HonourAward)
            .Where(c => c.Kind == ServiceCaseKind.TitleWithdrawal).ToListAsync();
        Assert.NotEmpty(cases);
        Assert.All(cases,
            c => Assert.Equal(c.HonourAward!.RevokedOn, c.Steps.Single(step => step.State == ServiceCaseState.Approved).From));
    }

    [Fact]
    public async Task Scores_decide_ranks_grades_and_awards()
    {
        await using var context = province.Context();
        var awards = await context.HonourAwards.AsNoTracking().Include(award => award.Grade).ToListAsync();
        var grades = Settings.Honours.ToDictionary(honour => honour.Scheme, honour => honour.Grades);
        foreach (var round in awards.GroupBy(award => (award.HonourSchemeKey, award.Year)))
        {
            var awarded = round.Where(award => award.AwardedOn is not null).OrderBy(award => award.Rank).ToList();
            Assert.Equal(awarded.Count, awarded.DistinctBy(award => award.Rank).Count());
            Assert.Equal(awarded.Select(award => award.Score).OrderDescending(), awarded.Select(award => award.Score));
            Assert.All(awarded,
                award => Assert.Equal(grades[award.HonourSchemeKey].FirstOrDefault(grade => award.Score >= grade.From)?.Name, award.Grade?.NameZh));
            var rejected = round.Where(award => award.State == HonourAwardState.Rejected).ToList();
            Assert.True(
                rejected.Count == 0 || awarded.Count == 0 || rejected.Max(award => award.Score) <= awarded.Min(award => award.Score),
                $"{round.Key}");
            Assert.All(round.Where(award => award.AwardedOn is null),
                award => Assert.True(award is { Rank: null, Grade: null, RewardAmount: null }));
        }

        var selections = await context.ProgrammeSelections.AsNoTracking().ToListAsync();
        Assert.True(
            selections.Where(s => s.State == SelectionState.Rejected).Max(s => s.Score) < selections.Where(s => s.SelectedOn is not null)
                .Min(s => s.Score));
        var assessments = await context.SiteAssessments.AsNoTracking().ToListAsync();
        Assert.All(assessments, a => Assert.Equal(a.Score < 60, a.Outcome is AssessmentOutcome.Failed or AssessmentOutcome.Reduced));
        Assert.True(assessments.Where(a => a.Outcome is AssessmentOutcome.Excellent or AssessmentOutcome.Upgraded).Min(a => a.Score)
            > assessments.Where(a => a.Outcome == AssessmentOutcome.Passed && a.Stars is null).Max(a => a.Score));
    }

    [Fact]
    public async Task Ranks_are_unique_within_a_competition_and_an_evaluation()
    {
        await using var context = province.Context();
        var entries = await context.CompetitionEntries.Select(entry => new { entry.CompetitionId, entry.Rank, entry.FieldSize })
            .ToListAsync();
        Assert.Equal(entries.Count, entries.DistinctBy(entry => (entry.CompetitionId, entry.Rank)).Count());
        Assert.All(entries, entry => Assert.InRange(entry.Rank!.Value, 1, entry.FieldSize!.Value));
        foreach (var year in (await context.EstablishmentYears.AsNoTracking().Include(year => year.EvaluationGrade).ToListAsync())
            .GroupBy(year => year.Year))
        {
            Assert.Equal(year.Count(), year.DistinctBy(place => place.EvaluationRank).Count());
            var places = year.OrderBy(place => place.EvaluationRank).ToList();
            Assert.Equal(["excellent", "good", "fair"], places.Select(place => place.EvaluationGrade!.Value).Distinct());
            Assert.All(places, place => Assert.Equal(place.EvaluationGrade!.Value == "fair", place.IsBottomRanked));
            Assert.True(places[^1].IsBottomRanked);
        }
    }

    [Fact]
    public async Task Only_where_there_is_a_union_are_members_and_a_workers_congress()
    {
        await using var context = province.Context();
        var years = await context.EstablishmentYears.AsNoTracking().ToListAsync();
        Assert.Contains(years, year => year.HasUnion == false);
        Assert.All(years,
            year =>
                Assert.True(
                    year.HasUnion == true ? year.UnionMembers <= year.Employees : year is { UnionMembers: 0, HasWorkersCongress: false }));
    }

    /// <summary>yn-47, article 3: card A for leading scientists and Yunling scholars, card B for the others.</summary>
    [Fact]
    public async Task Cards_have_the_tier_of_their_programme()
    {
        await using var context = province.Context();
        var cards = await context.BenefitCards.AsNoTracking().Include(card => card.Selection).Include(card => card.Tier).ToListAsync();
        Assert.Equal(["card-a", "card-b"], cards.Select(card => card.Tier!.Value).Distinct().Order());
        Assert.All(cards, card =>
        {
            Assert.Equal(card.Selection!.ProgrammeKey is "xd-sci-tech-leading-talent" or "xd-yunling-scholar" ? "card-a" : "card-b", card.Tier!.Value);
            Assert.Equal(card.Selection.AgreementUntil, card.ContractUntil);
            Assert.True(card.IssuedOn is null || card.Selection.State != SelectionState.Removed || card.State == BenefitCardState.Stopped);
        });
    }

    [Fact]
    public async Task Honours_keep_their_cycles_and_numbers()
    {
        await using var context = province.Context();
        var schemes = await context.HonourSchemes.AsNoTracking().ToDictionaryAsync(scheme => scheme.Key);
        var awards = await context.HonourAwards.AsNoTracking().ToListAsync();
        foreach (var honour in awards.GroupBy(award => award.HonourSchemeKey))
        {
            var years = honour.Select(award => award.Year).Distinct().Order().ToList();
            if (schemes[honour.Key].CycleYears is { } cycle)
                Assert.All(years.Zip(years.Skip(1)), pair => Assert.Equal(0, (pair.Second - pair.First) % cycle));
            var people = honour.Where(award => award.PersonId is not null).ToList();
            Assert.Equal(people.Count, people.DistinctBy(award => award.PersonId).Count());
        }

        Assert.Equal([2020, 2025],
            awards.Where(award => award.HonourSchemeKey == "provincial-model-worker").Select(award => award.Year).Distinct().Order());
        Assert.All(
            awards.Where(award => award is { HonourSchemeKey: "yunling-craftsman", AwardedOn: not null })
                .GroupBy(award => award.AwardedOn!.Value.Year),
            year => Assert.InRange(year.Count(), 1, 20));
    }

    [Fact]
    public async Task Nothing_is_valid_past_its_validity()
    {
        await using var context = province.Context();
        Assert.Equal(0, await context.SkillCertificates.CountAsync(c => c.State == CertificateState.Valid && c.ValidUntil < Settings.AsOf));
        Assert.True(await context.SkillCertificates.AnyAsync(c => c.State == CertificateState.Replaced && c.ValidUntil < Settings.AsOf));
        Assert.Equal(0, await context.Accreditations.CountAsync(a => a.State == AccreditationState.Active && a.ValidUntil < Settings.AsOf));
        Assert.Equal(0,
            await context.Accreditations.CountAsync(a => a.State == AccreditationState.Expired && a.ValidUntil >= Settings.AsOf));
    }

    [Fact]
    public async Task Terms_last_as_long_as_the_step_in_which_they_are_carried_out()
    {
        await using var context = province.Context();
        var cases = await context.ServiceCases.AsNoTracking().Where(c => c.TermFrom != null).ToListAsync();
        Assert.NotEmpty(cases);
        Assert.All(cases,
            c =>
                Assert.True(
                    c.TermUntil >= c.TermFrom && c.TermFrom >= c.ReceivedOn && (c.ConcludedOn is null || c.TermUntil <= c.ConcludedOn)));
        Assert.All(cases.Where(c => c.State == ServiceCaseState.InProgress), c => Assert.True(c.TermUntil > Settings.AsOf));
        Assert.Equal(0, cases.Count(c => Calendar.Between(c.ReceivedOn, c.TermFrom!.Value) < 0));
    }
}
