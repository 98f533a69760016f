using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.Catalogue.Calendar;
using Yunnan.DataHub.Data.Subsidies;
using Yunnan.DataHub.Demonstration.Records;
using Yunnan.DataHub.Model.Calendar;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Training;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Tests.Demonstration;

/// <summary>The small province keeps the rules of the records, and holds what the questions need.</summary>
public sealed class TheDemonstrationRecordsTests(DemonstrationProvince province) : IClassFixture<DemonstrationProvince>
{
    private static readonly RecordSettings Settings = RecordSettings.ReadDefault();
    private static readonly WorkingDays Calendar = WorkingDaysFile.Read();

    [Fact]
    public void Are_about_eighty_thousand_rows() => Assert.InRange(province.Rows, 70_000, 85_000);

    [Fact]
    public async Task Are_not_loaded_again()
    {
        await using var context = province.Context();
        Assert.Equal(0, await DemoRecords.LoadAsync(context, province.Provider, TimeProvider.System));
    }

    [Fact]
    public async Task Leave_no_reference_dangling()
    {
        await using var context = province.Context();
        // SQL Server trusts a foreign key as long as it has checked every row.
        var dangling = context.Database.IsSqlite() ? "SELECT \"table\" AS Value FROM pragma_foreign_key_check"
            : "SELECT name AS Value FROM sys.foreign_keys WHERE is_not_trusted = 1";
        Assert.Empty(await context.Database.SqlQueryRaw<string>(dangling).ToListAsync());
    }

    [Fact]
    public async Task Are_there_in_every_table_and_synthetic_on_every_row()
    {
        await using var context = province.Context();
        foreach (var record in context.Model.GetEntityTypes().Where(IsRecord))
        {
            var table = record.GetTableName()!;
            var (all, own) =
                (await TableCount.OfAsync(context, table, record.ClrType == typeof(ReportingBody) ? "\"Key\" NOT LIKE '%@%'" : "1 = 1"),
                    await TableCount.OfAsync(context, table, "IsSynthetic = 1 AND Source = 'demonstration'"));
            Assert.True(all > 0, $"{table} is empty.");
            Assert.True(all == own, $"{table} has rows that don't say what they are.");
        }
    }

    [Fact]
    public async Task Have_valid_codes_and_names_that_no_one_bears()
    {
        await using var context = province.Context();
        var establishments = await context.Establishments.AsNoTracking().ToListAsync();
        Assert.All(establishments,
            e => Assert.True(CreditCode.IsValid(e.CreditCode) && e.NameZh.StartsWith("示例", StringComparison.Ordinal), e.CreditCode));
        var people = await context.People.AsNoTracking().ToListAsync();
        Assert.All(people,
            p =>
                Assert.True(
                    p.Name[1] == '例' && p.NameMasked == p.Name[..1] + "**" && p.IdentityHash.Length == 32
                        && p.BirthYear == p.BirthDate!.Value.Year));
    }

    [Fact]
    public async Task Have_certificates_of_all_levels_with_numbers_by_the_rule()
    {
        await using var context = province.Context();
        var levels = await context.SkillLevels.ToDictionaryAsync(level => level.Key, level => level.Rank);
        var certificates = await context.SkillCertificates.AsNoTracking().ToListAsync();
        Assert.All(certificates, c => Assert.True(
            CertificateNumber.IsWellFormed(c.Number) && CertificateNumber.Fits(c.Number, c.SkillLevelKey)
            && c.LevelRank == (c.SkillLevelKey is null ? 0 : levels[c.SkillLevelKey]), c.Number));
        Assert.Equal(Enumerable.Range(0, 9), certificates.Select(c => c.LevelRank).Distinct().Order());
        Assert.Equal(Enum.GetValues<CertificateState>(), certificates.Select(c => c.State).Distinct().Order());
        Assert.Equal(Enumerable.Range(2019, 7), certificates.Select(c => c.IssuedOn.Year).Distinct().Order());
    }

    [Fact]
    public async Task Give_each_person_the_highest_level_of_valid_certificates()
    {
        await using var context = province.Context();
        var people = await context.People.AsNoTracking().Include(p => p.Certificates).ToListAsync();
        Assert.All(people, p => Assert.Equal(
            p.Certificates.Where(c => c is { State: CertificateState.Valid, LevelRank: > 0 }).MaxBy(c => c.LevelRank)?.SkillLevelKey,
            p.HighestLevelKey));
    }

    [Fact]
    public async Task Follow_the_size_of_the_prefectures()
    {
        await using var context = province.Context();
        var sizes = await context.SkillCertificates.GroupBy(c => c.PrefectureKey).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ToListAsync();
        Assert.Equal(16, sizes.Count);
        Assert.Equal(["530100", "533400"], [sizes[0].Key!, sizes[^1].Key!]);
    }

    [Fact]
    public async Task Have_trainings_that_end_in_certificates_of_their_class()
    {
        await using var context = province.Context();
        var enrolments = await context.TrainingEnrolments.AsNoTracking().Include(e => e.TrainingClass).Include(e => e.Certificate)
            .ToListAsync();
        Assert.All(enrolments, e =>
        {
            Assert.Equal((e.TrainingClass.Kind, e.TrainingClass.RegionKey), (e.Kind, e.RegionKey));
            Assert.Equal(e.State == EnrolmentState.Certified, e.Certificate is not null);
            if (e.Certificate is { } certificate)
                Assert.Equal((e.PersonId, e.TrainingClass.OccupationKey, e.TrainingClass.SkillLevelKey),
                    (certificate.PersonId, certificate.OccupationKey, certificate.SkillLevelKey));
        });
        var classes = await context.TrainingClasses.AsNoTracking().ToListAsync();
        Assert.Contains(classes, c => c.OnlineShare > 0.1m);
        Assert.Contains(classes, c => c.RegisteredOn is null);
        Assert.All(classes, c => Assert.Equal(c.TheoryTeacherId == c.PracticeTeacherId, c.HasOneTeacherForBoth));
        Assert.Contains(classes, c => c.HasOneTeacherForBoth);
        Assert.Contains(enrolments, e => e.MostHoursOnADay > 8);
    }

    [Fact]
    public async Task Have_claims_with_amounts_of_the_standards_and_days_by_the_calendar()
    {
        await using var context = province.Context();
        var claims = await context.SubsidyClaims.AsNoTracking().Include(c => c.SubsidyStandard).Include(c => c.DuplicateOf).ToListAsync();
        Assert.All(claims, c =>
        {
            Assert.Equal(c.SubsidyStandard.Amount, c.ClaimedAmount);
            Assert.Equal(c.SubsidyStandard.SkillLevelKey, c.SkillLevelKey);
            Assert.Equal(c.ReviewedOn is { } reviewed ? Calendar.Between(c.ClaimedOn, reviewed) : null, c.ReviewWorkingDays);
            Assert.Equal(c.PublicityFrom is { } from ? Calendar.Within(from, c.PublicityUntil!.Value) : null, c.PublicityWorkingDays);
            Assert.Equal(c.PaidOn is { } paid ? paid.DayNumber - c.ReviewedOn!.Value.DayNumber : null, c.PaymentDays);
            Assert.Equal(c.State is ClaimState.Paid or ClaimState.Recovered, c.PaidOn is not null);
        });
        Assert.Contains(claims, c => c.ReviewWorkingDays > 5);
        Assert.Contains(claims, c => c.PaymentDays > 31);
        Assert.Contains(claims, c => c.State == ClaimState.Cancelled);
        Assert.Contains(claims, c => c.State == ClaimState.Recovered);
        var repeated = claims.Where(c => c.DuplicateOf is not null).ToList();
        Assert.All(repeated,
            c =>
                Assert.Equal((c.PersonId, c.OccupationKey, c.SkillLevelKey),
                    (c.DuplicateOf!.PersonId, c.DuplicateOf.OccupationKey, c.DuplicateOf.SkillLevelKey)));
        Assert.Contains(repeated, c => c.Fund != c.DuplicateOf!.Fund);
        Assert.Contains(repeated, c => c.State == ClaimState.Paid && c.ClaimedOn < c.DuplicateOf!.ClaimedOn.AddYears(1));
    }

    [Fact]
    public async Task Have_repeated_claims_as_an_import_would_find_them()
    {
        await using var context = province.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var made = await context.SubsidyClaims.Where(c => c.DuplicateOfId != null).Select(c => new { c.Id, c.DuplicateOfId }).ToListAsync();
        await context.SubsidyClaims.ExecuteUpdateAsync(set => set.SetProperty(c => c.DuplicateOfId, (long?)null));

        await context.Database.ExecuteSqlRawAsync(
            RepeatedClaims.Statement.Replace("{touched}", "1 = 1", StringComparison.Ordinal)
                .Replace("{former}", "SELECT NULL", StringComparison.Ordinal));

        Assert.Equal(made,
            await context.SubsidyClaims.Where(c => c.DuplicateOfId != null).Select(c => new { c.Id, c.DuplicateOfId }).ToListAsync());
    }

    [Fact]
    public async Task Pay_what_was_decided()
    {
        await using var context = province.Context();
        var payments = await context.Payments.AsNoTracking().Include(p => p.SubsidyStandard).Include(p => p.Claim).ToListAsync();
        Assert.All(payments.Where(p => p.SubsidyStandard is { Per: not "person-month" }),
            p => Assert.Equal(p.SubsidyStandard!.Amount, p.Amount));
        Assert.All(payments.Where(p => p.Claim is not null),
            p => Assert.Equal((p.Claim!.ApprovedAmount, p.Claim.PaidOn, p.Claim.PersonId), (p.Amount, p.PaidOn, p.PersonId)));
        Assert.All(payments, p => Assert.True(p.PaidOn <= Settings.AsOf && p.RecoveredOn is null == p.RecoveredAmount is null));
        Assert.Contains(payments, p => p.SiteId is not null);
        Assert.Contains(payments, p => p.HonourAwardId is not null && p.RecoveredAmount > 0);
        // One-off and yearly subsidy for one person (yn-44), which is not allowed.
        Assert.Contains(payments.Where(p => p.SelectionId is not null).GroupBy(p => p.SelectionId), own =>
            own.Any(p => p.SubsidyStandardKey!.StartsWith("oneoff-", StringComparison.Ordinal))
                && own.Any(p => p.SubsidyStandardKey!.StartsWith("special-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Have_stages_that_follow_each_other_and_end_in_the_present_state()
    {
        await using var context = province.Context();
        var lifecycles = await context.Lifecycles.AsNoTracking()
            .ToDictionaryAsync(l => l.Key, l => l.States.Select(s => s.Name).ToHashSet());
        foreach (var a in await context.HonourAwards.AsNoTracking().ToListAsync())
            Check(a.State,
                a.Stages.Select(
                    s =>
                        (s.State, s.From, s.Until, s.WorkingDays, s.LifecycleState,
                            s.State == HonourAwardState.LocalPublicity || s.State == HonourAwardState.Publicity)), a.LifecycleKey);
        foreach (var s in await context.Sites.AsNoTracking().ToListAsync())
            Check(s.State,
                s.Stages.Select(t => (t.State, t.From, t.Until, t.WorkingDays, t.LifecycleState, t.State == SiteState.Publicity)),
                s.LifecycleKey);
        foreach (var s in await context.ProgrammeSelections.AsNoTracking().ToListAsync())
            Check(s.State,
                s.Stages.Select(t => (t.State, t.From, t.Until, t.WorkingDays, t.LifecycleState, t.State == SelectionState.Publicity)),
                s.LifecycleKey);
        foreach (var c in await context.ServiceCases.AsNoTracking().ToListAsync())
            Check(c.State,
                c.Steps.Select(t => (t.State, t.From, t.Until, t.WorkingDays, t.LifecycleState, t.State == ServiceCaseState.Publicity)),
                c.LifecycleKey);
        foreach (var p in await context.Projects.AsNoTracking().ToListAsync())
            Check(p.State, p.Stages.Select(t => (t.State, t.From, t.Until, t.WorkingDays, t.LifecycleState, false)), p.LifecycleKey);
        foreach (var a in await context.Accreditations.AsNoTracking().ToListAsync())
            Check(a.State,
                a.Stages.Select(t => (t.State, t.From, t.Until, t.WorkingDays, t.LifecycleState, t.State == AccreditationState.Publicity)),
                a.LifecycleKey);

        void Check<TState>(TState state,
            IEnumerable<(TState State, DateOnly From, DateOnly? Until, int? Days, string? Fine, bool IsNotice)> stages, string? lifecycle)
        {
            var course = stages.ToList();
            Assert.Equal(state, course[^1].State);
            Assert.Null(course[^1].Until);
            for (var i = 0; i < course.Count - 1; i++)
            {
                var (_, from, until, days, _, isNotice) = course[i];
                Assert.True(until >= from && course[i + 1].From > until);
                Assert.Equal(isNotice ? Calendar.Within(from, until.Value) : Calendar.Between(from, until.Value), days);
            }

            Assert.All(course,
                stage => Assert.True(stage.Fine is null || lifecycles[lifecycle!].Contains(stage.Fine), $"{lifecycle}: {stage.Fine}"));
        }
    }

    [Fact]
    public async Task Have_honours_in_all_situations_that_are_asked_for()
    {
        await using var context = province.Context();
        // Not the schemes as a whole: their lists multiply each other.
        var kinds = await context.HonourAwards.Select(a => new { Wanted = a.HonourScheme.RecipientKind, a.RecipientKind }).ToListAsync();
        Assert.All(kinds, a => Assert.Equal(a.Wanted, a.RecipientKind));
        var awards = await context.HonourAwards.AsNoTracking().ToListAsync();
        Assert.All(awards, a => Assert.Equal(a.OpinionsRequired - a.OpinionsGiven, a.OpinionsMissing));
        Assert.Contains(awards, a => a.OpinionsMissing > 0 && a.AwardedOn is null);
        Assert.Contains(awards, a => a.LocalPublicityWorkingDays < 5);
        HashSet<HonourAwardState> wanted =
        [
            HonourAwardState.UnderReview, HonourAwardState.Publicity, HonourAwardState.Awarded, HonourAwardState.Rectification,
            HonourAwardState.KeptWithoutBenefits,
            HonourAwardState.Rejected, HonourAwardState.Revoked,
        ];
        Assert.Subset(awards.Select(a => a.State).ToHashSet(), wanted);
        Assert.All(awards.Where(a => a.State == HonourAwardState.Revoked), a => Assert.NotNull(a.RevokedOn));
        Assert.Contains(await context.ProgrammeSelections.ToListAsync(),
            s => s.PublicityFrom <= Settings.AsOf && s.PublicityUntil >= Settings.AsOf);
    }

    [Fact]
    public async Task Promote_contestants_by_the_matrix()
    {
        await using var context = province.Context();
        var entries = await context.CompetitionEntries.AsNoTracking().Include(e => e.Competition).Include(e => e.Certificate)
            .Where(e => e.PromotedLevelKey != null).ToListAsync();
        var rules = await context.ContestPromotionRules.AsNoTracking().ToListAsync();
        Assert.NotEmpty(entries);
        Assert.All(entries, e =>
        {
            Assert.Equal(e.PromotedLevelKey, e.Certificate!.SkillLevelKey);
            Assert.Equal(CertificateRoute.Competition, e.Certificate.Route);
            Assert.Contains(rules, r => r.Tier == e.Competition.Tier && r.Format == e.Competition.Format && e.Rank >= r.RankFrom
                && (e.PromotedLevelKey == r.LevelWithPriorKey || e.PromotedLevelKey == r.LevelWithoutPriorKey
                    || (e.IsStudent && e.PromotedLevelKey == r.StudentMaximumKey)));
        });
    }

    [Fact]
    public async Task Have_sites_that_fail_and_prefectures_without_a_kind()
    {
        await using var context = province.Context();
        var parks = await context.Sites.Where(s => s.Kind == SiteKind.ArtisanPark).Select(s => s.PrefectureKey).ToListAsync();
        Assert.NotEmpty(parks);
        Assert.DoesNotContain("533300", parks);
        Assert.True(await context.SiteAssessments.AnyAsync(a => a.Outcome == AssessmentOutcome.Reduced && a.Stars < a.StarsBefore));
        Assert.True(await context.Sites.AnyAsync(s => s.State == SiteState.Withdrawn && s.EndReason != null));
        Assert.True(await context.Sites.AnyAsync(s => s.State == SiteState.Rectification));
        Assert.True(await context.Accreditations.AnyAsync(a => a.State == AccreditationState.Expired));
        Assert.Equal(0, await context.Sites.Where(s => s.AllianceId != null && s.Alliance!.Kind != SiteKind.StudioAlliance).CountAsync());
    }

    [Fact]
    public async Task Have_reports_in_time_late_and_missing()
    {
        await using var context = province.Context();
        var reports = await context.Submissions.AsNoTracking().ToListAsync();
        Assert.All(reports, r => Assert.Equal(r.DaysLate > 0, r.IsLate));
        Assert.Contains(reports, r => r is { IsLate: false, ReceivedOn: not null });
        Assert.Contains(reports, r => r is { IsLate: true, ReceivedOn: not null });
        Assert.Contains(reports, r => r is { State: SubmissionState.Overdue, ReceivedOn: null });
        Assert.True(await context.ServiceCases.AnyAsync(c => c.IsOverdue));
    }

    [Fact]
    public async Task Count_the_workforce_so_that_parts_add_up()
    {
        await using var context = province.Context();
        var counts = await context.WorkforceCounts.AsNoTracking().ToListAsync();
        Assert.All(counts, c => Assert.Equal((WorkforceCell.KeyOf(c), WorkforceCell.BreakdownOf(c)), (c.Key, c.Breakdown)));
        foreach (var cell in counts.GroupBy(c => (c.Measure, c.Year)))
        {
            var totals = cell.Where(c => c.Breakdown == "none").ToDictionary(c => c.RegionKey, c => c.Headcount);
            Assert.Equal(totals["530000"], totals.Where(t => t.Key != "530000").Sum(t => t.Value));
            Assert.All(cell.GroupBy(c => (c.RegionKey, c.Breakdown)),
                parts => Assert.Equal(totals[parts.Key.RegionKey], parts.Sum(c => c.Headcount)));
        }
    }

    private static bool IsRecord(IEntityType type) =>
        type.FindProperty("IsSynthetic") is not null && type.FindProperty("Source")?.ClrType == typeof(string)
        && type.ClrType.Name is not "Observation";
}
