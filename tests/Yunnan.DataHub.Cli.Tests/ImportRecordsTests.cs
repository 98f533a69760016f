using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Rollups;
using Yunnan.DataHub.Imports.Records;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Cli.Tests;

public class ImportRecordsTests
{
    private static readonly string Person = RecordFiles.IdentityNumber(1);
    private static readonly string Employer = RecordFiles.CreditCode(1);

    [Fact]
    public async Task A_person_is_known_by_the_hash_of_the_identity_number_alone()
    {
        using var hub = await RecordFiles.HubAsync();

        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1)));

        await using var context = hub.Open();
        var person = await context.People.SingleAsync();
        Assert.True(IdentityNumber.TryParse(Person, out var number));
        Assert.Equal(new IdentityHasher(System.Text.Encoding.UTF8.GetBytes(RecordFiles.Key)).Hash(number), person.IdentityHash);
        Assert.Equal(("张三", "张**", number.BirthDate, number.BirthDate.Year, number.Gender),
            (person.Name, person.NameMasked, person.BirthDate!.Value, person.BirthYear, person.Gender));
        Assert.Equal(("530102", "530100", EducationLevel.Bachelor, true),
            (person.RegionKey, person.PrefectureKey, person.Education, person.IsSynthetic));
        await context.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Assert.Equal(-1, (await File.ReadAllBytesAsync(hub.Database)).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(Person)));
    }

    [Fact]
    public async Task Rollups_and_derived_figures_follow_each_import()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(2)));
        Assert.Equal((2, 2, 2m), await CountsAsync(hub));

        RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(3)));
        Assert.Equal((3, 3, 3m), await CountsAsync(hub));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("skill-certificates",
                RecordFiles.Certificates(1).Replace("有效", "revoked", StringComparison.Ordinal)));
        Assert.Equal((3, 2, 2m), await CountsAsync(hub));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("skill-certificates",
                RecordFiles.Certificates(2).Replace("有效", "revoked", StringComparison.Ordinal), "--dry-run"));
        Assert.Equal((3, 2, 2m), await CountsAsync(hub));

        var rebuilt = await DataHub.RunAsync("rollups", "rebuild", "--sqlite-path", hub.Database);
        Assert.StartsWith("Counted rollups and derived indicators", rebuilt.Output);
        Assert.Equal((3, 2, 2m), await CountsAsync(hub));
    }

    [Fact]
    public async Task Records_find_each_other_and_what_is_computed_is_computed()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(2)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(2)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "training-classes",
            "number,nameZh,kind,providerCreditCode,organiser,region,startsOn,endsOn,hours,onlineHours,theoryTeacherIdentityNumber,practiceTeacherIdentityNumber,state,source\n"
            + $"C-1,焊工班,rural-labour,{Employer},云南省人力资源和社会保障厅,530300,2024-03-01,2024/3/15,80,20,{Person},{Person},已结班,test\n"));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "training-enrolments",
            "trainingClassNumber,personIdentityNumber,group,state,enrolledOn,completedOn,attendanceRate,certificateNumber\n"
            + $"C-1,{Person},农民工,CERTIFIED,2024-02-20,20240315,0.95,{RecordFiles.CertificateNumber(0)}\n"));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "honour-awards",
            "honourScheme,year,recipientKind,personIdentityNumber,establishmentCreditCode,teamName,region,publicityFrom,publicityUntil,opinionsRequired,opinionsGiven,state\n"
            + $"advanced-operation-method,2024,person,{Person},,,530100,2024-09-30,2024-10-12,4,1,publicity\n"
            + "职工先进操作(工作)法,2024,team,,,王五工作室,530100,,,,,awarded\n"));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "payments",
            "number,beneficiary,personIdentityNumber,establishmentCreditCode,fund,amount,paidOn,region\n"
            + $"P-1,个人,{Person},,失业保险基金,1500.5,2024-05-01,530102\n"
            + $"P-2,organisation,,{Employer},employment-subsidy,0.0001,2024-05-01,530000\n"));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "workforce-counts",
            "measure,year,region,industry,skillLevel,gender,ageBand,education,establishmentKind,establishmentCreditCode,category,headcount\n"
            + $"employed,2024,530000,,,女,,,,{Employer},,42\n"
            + "employed,2024,530000,,,,,,,,,4200\n"));

        await using var context = hub.Open();
        var person = await context.People.Include(p => p.Employer).SingleAsync(p => p.Name == "张三");
        Assert.Equal("senior-worker", person.HighestLevelKey);
        Assert.Equal(Employer, person.Employer!.CreditCode);
        var certificate = await context.SkillCertificates.SingleAsync(c => c.PersonId == person.Id);
        Assert.Equal((CertificateState.Valid, 4, "530100", new DateOnly(2024, 5, 31)),
            (certificate.State, certificate.LevelRank, certificate.PrefectureKey, certificate.IssuedOn));
        var trainingClass = await context.TrainingClasses.SingleAsync();
        Assert.Equal((0.25m, true, "yn-hrss@530000", TrainingClassState.Closed),
            (trainingClass.OnlineShare, trainingClass.HasOneTeacherForBoth, trainingClass.OrganiserKey, trainingClass.State));
        var enrolment = await context.TrainingEnrolments.SingleAsync();
        Assert.Equal(
            (trainingClass.Id, person.Id, TrainingKind.RuralLabour, "530300", certificate.Id, 0.95m),
            (enrolment.TrainingClassId, enrolment.PersonId, enrolment.Kind, enrolment.RegionKey, enrolment.CertificateId,
                enrolment.AttendanceRate));
        var award = await context.HonourAwards.SingleAsync(a => a.PersonId != null);
        Assert.Equal(($"p:{person.Id}", 3), (award.RecipientKey, award.OpinionsMissing));
        // National Day: 30 September is worked; 1 to 7 October are free; 12 October 2024 is a Saturday that is worked.
        Assert.Equal(6, award.PublicityWorkingDays);
        Assert.Equal("t:王五工作室", (await context.HonourAwards.SingleAsync(a => a.PersonId == null)).RecipientKey);
        Assert.Equal([1500.5m, 0.0001m], await context.Payments.OrderBy(p => p.Number).Select(p => p.Amount).ToListAsync());
        Assert.Equal(["gender,establishment", "none"],
            await context.WorkforceCounts.OrderBy(c => c.Headcount).Select(c => c.Breakdown).ToListAsync());
        Assert.EndsWith(".csv", (await context.Payments.FirstAsync()).Source);
    }

    [Fact]
    public async Task Importing_a_file_again_changes_nothing_and_says_so()
    {
        using var hub = await RecordFiles.HubAsync();
        await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3));
        var first = RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(3)));

        var second = RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(3)));

        Assert.StartsWith("3 rows: 3 added, 0 changed, 0 unchanged.", first.Output);
        Assert.StartsWith("3 rows: 0 added, 0 changed, 3 unchanged.", second.Output);
        Assert.Contains("nothing changes", second.Output);
    }

    [Fact]
    public async Task A_known_record_changes_in_the_columns_of_the_file_only()
    {
        using var hub = await RecordFiles.HubAsync();
        await hub.ImportRecordsAsync("establishments", RecordFiles.Establishments(1));
        await using (var context = hub.Open())
            await context.Establishments.ExecuteUpdateAsync(set => set.SetProperty(e => e.Size, EnterpriseSize.Large));

        var answer = RecordFiles.Accepted(
            await hub.ImportRecordsAsync("establishments", $"统一社会信用代码,单位名称,单位类型,行政区划\n{Employer},新名,企业,530300\n"));

        Assert.StartsWith("1 rows: 0 added, 1 changed, 0 unchanged.", answer.Output);
        await using var after = hub.Open();
        var establishment = await after.Establishments.SingleAsync();
        Assert.Equal(("新名", "530300", EnterpriseSize.Large, "test"),
            (establishment.NameZh, establishment.PrefectureKey, establishment.Size, establishment.Source));
    }

    [Fact]
    public async Task Occupations_bring_the_groups_above_them_and_claims_their_working_days()
    {
        const string Occupations = "key,nameZh,parent,isNew,source\n6,生产制造人员,,,大典\n6-18,机械制造,6,,大典\n6-18-02-04,焊工,6-18,否,大典\n";
        using var hub = await RecordFiles.HubAsync();
        Assert.StartsWith("3 rows: 3 added", RecordFiles.Accepted(await hub.ImportRecordsAsync("occupations", Occupations)).Output);
        Assert.StartsWith("3 rows: 0 added, 1 changed, 2 unchanged.",
            RecordFiles.Accepted(await hub.ImportRecordsAsync("occupations", Occupations.Replace("焊工", "电焊工"))).Output);
        Assert.Contains("column parent, value '7': No occupation has this code.",
            (await hub.ImportRecordsAsync("occupations", Occupations.Replace("机械制造,6,", "机械制造,7,"))).Output);
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "subsidy-claims",
            "number,subsidyStandard,beneficiary,personIdentityNumber,occupation,fund,claimedAmount,claimedOn,reviewedOn,paidOn,state,region\n"
            + $"K-1,above-scale-firm-new-rnd-body-reward,person,{Person},6-18-02-04,other,1000,2024-09-30,2024-10-08,2024-10-20,paid,530102\n"));
        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("payments",
                $"number,beneficiary,claimNumber,personIdentityNumber,fund,amount,paidOn,region\nP-1,person,K-1,{Person},other,1000,2024-10-20,530102\n"));

        await using var context = hub.Open();
        var claim = await context.SubsidyClaims.SingleAsync();
        Assert.Equal(("6-18-02-04", 1, 12), (claim.OccupationKey, claim.ReviewWorkingDays, claim.PaymentDays));
        Assert.Equal(claim.Id, (await context.Payments.SingleAsync()).ClaimId);
    }

    [Fact]
    public async Task The_highest_level_of_a_person_follows_the_valid_certificates()
    {
        const string Header = "number,kind,personIdentityNumber,skillLevel,route,issuedOn,state,region\n";
        using var hub = await RecordFiles.HubAsync();
        await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1));
        Assert.Equal("technician",
            await HighestAfterAsync(
                $"Y10000000,skill-level,{Person},technician,evaluation,2024-05-31,valid,530102\nY20000000,skill-level,{Person},初级工,evaluation,2020-05-31,valid,530102\n"));
        Assert.Equal("technician",
            await HighestAfterAsync(
                $"Y30000000,skill-level,{Person},senior-technician,evaluation,2024-05-31,awaiting-national-check,530102\n"));
        Assert.Equal("senior-technician",
            await HighestAfterAsync($"Y30000000,skill-level,{Person},senior-technician,evaluation,2024-05-31,valid,530102\n"));
        Assert.Equal("junior-worker", await HighestAfterAsync(
            $"Y10000000,skill-level,{Person},technician,evaluation,2024-05-31,revoked,530102\nY30000000,skill-level,{Person},senior-technician,evaluation,2024-05-31,revoked,530102\n"));
        Assert.Null(await HighestAfterAsync($"Y20000000,skill-level,{Person},初级工,evaluation,2020-05-31,revoked,530102\n"));

        async Task<string?> HighestAfterAsync(string rows)
        {
            RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", Header + rows));
            await using var context = hub.Open();
            return (await context.People.SingleAsync()).HighestLevelKey;
        }
    }

    [Fact]
    public async Task The_highest_level_of_the_old_holder_follows_a_certificate_that_is_moved()
    {
        const string Header = "number,kind,personIdentityNumber,skillLevel,route,issuedOn,state,region\n";
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3)));
        RecordFiles.Accepted(await hub.ImportRecordsAsync(
            "skill-certificates",
            Header
                + $"Y10000000,skill-level,{Person},technician,evaluation,2024-05-31,valid,530102\nY20000000,skill-level,{Person},初级工,evaluation,2020-05-31,valid,530102\n"));

        RecordFiles.Accepted(
            await hub.ImportRecordsAsync("skill-certificates",
                Header + $"Y10000000,skill-level,{RecordFiles.IdentityNumber(2)},technician,evaluation,2024-05-31,valid,530102\n"));

        await using var context = hub.Open();
        Assert.Equal(["junior-worker", "technician", null],
            await context.People.OrderBy(p => p.Id).Select(p => p.HighestLevelKey).ToListAsync());
    }

    [Fact]
    public async Task A_dry_run_counts_and_writes_nothing()
    {
        using var hub = await RecordFiles.HubAsync();

        var answer = RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(3), "--dry-run"));

        Assert.StartsWith("3 rows: 3 to add, 0 to change, 0 unchanged.", answer.Output);
        Assert.Contains("Dry run: nothing was written", answer.Output);
        Assert.Equal(0, await CountAsync(hub, db => db.People));
    }

    [Fact]
    public async Task Every_rejected_cell_is_told_and_nothing_is_imported()
    {
        using var hub = await RecordFiles.HubAsync();
        await hub.ImportRecordsAsync("persons", RecordFiles.Persons(1));
        var unknown = RecordFiles.IdentityNumber(9);

        var answer = await hub.ImportRecordsAsync(
            "skill-certificates",
            "number,kind,personIdentityNumber,skillLevel,route,issuedOn,validUntil,state,region,source\n"
            + $"A0000000000000001,skill-level,{Person},senior-worker,evaluation,2024-05-31,,valid,530102,x\n"
            + $"short,no-kind,{Person},no-level,evaluation,31.5.2024,,valid,530199,=cmd|' /C calc'!A0\n"
            + $"A0000000000000002,skill-level,53010219900101123X,senior-worker,,2024-05-31,,valid,530102,x\n"
            + $"A0000000000000003,skill-level,{unknown},senior-worker,evaluation,2024-05-31,,valid,530102,x\n"
            + $"A0000000000000004,skill-level,{Person},special-grade-technician,evaluation,2024-05-31,,valid,530102,x\n"
            + $"A0000000000000001,skill-level,{Person},senior-worker,evaluation,2024-05-31,,valid,530102,x\n"
            + "A0000000000000005,skill-level\n");

        Assert.Equal(1, answer.ExitCode);
        string[] expected =
        [
            "row 3, column number, value 'short': Wanted is: 8 to 32 digits and capital letters.",
            "row 3, column kind, value 'no-kind': Wanted is one of: skill-level (职业技能等级证书), ",
            "row 3, column skillLevel, value 'no-level': No skill level has this key or name.",
            "row 3, column issuedOn, value '31.5.2024': Not a day; wanted is a form such as 2024-05-31.",
            "row 3, column region, value '530199': No region has this code.",
            "row 3, column source, value '=cmd|' /C calc'!A0': Text may not begin with = + - or @",
            "row 4, column personIdentityNumber, value '5**': Not an identity number of GB 11643",
            "row 4, column route, value '': The cell is empty.",
            "row 5, column personIdentityNumber, value '**': The hub has no such person; import it first.",
            "row 6, column skillLevel: The 16th character of the number is T",
            "row 8: The row has 2 cells; the header has 10.",
            "row 7: An earlier row of the file has the same number.",
        ];
        var lines = answer.Output.TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToArray();
        Assert.True(expected.Length == lines.Length, answer.ToString());
        Assert.All(expected.Zip(lines), pair => Assert.StartsWith(pair.First, pair.Second));
        Assert.EndsWith("12 errors. Nothing was imported.", answer.Error.TrimEnd());
        Assert.DoesNotContain(unknown, answer.ToString());
        Assert.Equal(0, await CountAsync(hub, db => db.SkillCertificates));
    }

    [Fact]
    public async Task The_first_twenty_rejections_are_shown_and_all_are_written()
    {
        using var hub = await RecordFiles.HubAsync();
        var rejects = hub.InFolder("rejects.csv");

        var answer = await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(3000), "--rejects", rejects);

        Assert.Equal(20, answer.Output.Split('\n').Count(line => line.StartsWith("row ", StringComparison.Ordinal)));
        Assert.Contains("… and 2980 more.", answer.Output);
        var written = await File.ReadAllLinesAsync(rejects);
        Assert.Equal(3001, written.Length);
        Assert.Equal("2,\"personIdentityNumber\",\"**\",\"The hub has no such person; import it first.\"", written[1]);
        Assert.StartsWith("3001,", written[^1]);
    }

    [Fact]
    public async Task Batches_meet_in_one_transaction()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(500)));
        // The last of several batches repeats the first row.
        var file = RecordFiles.Certificates(9000, persons: 500);

        var refused = await hub.ImportRecordsAsync("skill-certificates", file + file.Split('\n')[1] + "\n");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("row 9002: An earlier row of the file has the same number.", refused.Output);
        Assert.Equal(0, await CountAsync(hub, db => db.SkillCertificates));

        Assert.StartsWith("9000 rows: 9000 added", RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", file)).Output);
        Assert.Equal(9000, await CountAsync(hub, db => db.SkillCertificates));
        var again = await hub.ImportRecordsAsync("skill-certificates", file + file.Split('\n')[1] + "\n");
        Assert.Contains("row 9002: An earlier row of the file has the same number.", again.Output);
    }

    [Fact]
    public async Task New_known_and_repeated_records_may_come_in_any_order()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(60)));
        var lines = RecordFiles.Certificates(60).TrimEnd().Split('\n');
        string File(IEnumerable<string> rows) => string.Join('\n', rows.Prepend(lines[0]).Append(""));
        var third = lines.Skip(1).Where((_, index) => index % 3 == 1).ToList();
        Assert.StartsWith("20 rows: 20 added",
            RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", File(third))).Output);

        // Some are new, some known, one in six is known and differs.
        var mixed = lines.Skip(1).Select((line, index) => index % 6 == 1 ? line.Replace("有效", "已撤销", StringComparison.Ordinal) : line)
            .ToList();
        Assert.StartsWith("60 rows: 40 added, 10 changed, 10 unchanged",
            RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", File(mixed))).Output);
        await using (var context = hub.Open())
        {
            Assert.Equal(60, await context.SkillCertificates.CountAsync());
            Assert.Equal(10, await context.SkillCertificates.CountAsync(c => c.State == CertificateState.Revoked));
        }

        Assert.Equal((60, 50, 50), await CountsAsync(hub));
        Assert.StartsWith("60 rows: 0 added, 0 changed, 60 unchanged",
            RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", File(mixed))).Output);

        var more = RecordFiles.Certificates(100, persons: 60).TrimEnd().Split('\n')[61..];
        var repeated =
            await hub.ImportRecordsAsync("skill-certificates",
                File([.. mixed[..15], .. more[..8], more[3], mixed[4], .. more[8..], more[39]]));
        Assert.Equal(1, repeated.ExitCode);
        Assert.Equal([25, 26, 59],
            repeated.Output.TrimEnd().Split('\n')
                .Where(line => line.Contains("An earlier row of the file has the same number.", StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split(' ', ':')[1], CultureInfo.InvariantCulture)));
        Assert.Equal(60, await CountAsync(hub, db => db.SkillCertificates));
    }

    [Fact]
    public async Task Records_that_are_known_use_no_numbers_up()
    {
        using var hub = await RecordFiles.HubAsync();
        RecordFiles.Accepted(await hub.ImportRecordsAsync("persons", RecordFiles.Persons(50)));
        foreach (var count in (int[])[30, 30, 35, 50])
            RecordFiles.Accepted(await hub.ImportRecordsAsync("skill-certificates", RecordFiles.Certificates(count, persons: 50)));

        await using var context = hub.Open();
        Assert.Equal(Enumerable.Range(1, 50).Select(id => (long)id),
            await context.SkillCertificates.Select(c => c.Id).Order().ToListAsync());
    }

    [Fact]
    public void Every_column_has_both_names_a_meaning_and_a_form()
    {
        foreach (var record in ImportableRecords.All)
        {
            Assert.NotEmpty(record.Key);
            Assert.Subset(record.Columns.Select(column => column.Name).ToHashSet(), record.Key.ToHashSet());
            Assert.Equal(record.Columns.Count, record.Columns.Select(column => column.Name).Distinct().Count());
            Assert.Equal(record.Columns.Count, record.Columns.Select(column => column.NameZh).Distinct().Count());
            Assert.All(record.Columns,
                column =>
                    Assert.True(column.Description.Length > 0 && column.Form.Length > 0 && column.NameZh.Any(letter => letter > 127)));
        }
    }

    private static async Task<int> CountAsync<TRecord>(DataHub hub, Func<HubDbContext, DbSet<TRecord>> records)
        where TRecord : class
    {
        await using var context = hub.Open();
        return await records(context).CountAsync();
    }

    /// <summary>Certificates and valid ones, by a rollup; persons who hold one, as derived for the province in 2024.</summary>
    private static async Task<(int All, int Valid, decimal Persons)> CountsAsync(DataHub hub)
    {
        await using var context = hub.Open();
        var rows = await context.Set<CertificatesByYear>().ToListAsync();
        var persons =
            await context.DerivedObservations.SingleAsync(
                o => o.DerivationRuleKey == "high-skilled-talent-stock" && o.RegionKey == "530000" && o.Year == 2024);
        Assert.Equal(rows.Sum(row => row.Rows), await context.Set<CertificatesByMonth>().SumAsync(row => row.Rows));
        return (rows.Sum(row => row.Rows), rows.Where(row => row.State == CertificateState.Valid).Sum(row => row.Rows), persons.Value);
    }
}
