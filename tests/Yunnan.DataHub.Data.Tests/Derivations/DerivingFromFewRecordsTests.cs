using System.Data.Common;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Snapshooter.Xunit;
using Yunnan.DataHub.Data.Derivations;
using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Data.SqlServer;
using Yunnan.DataHub.Data.Tests.Catalogue;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Derivations;

/// <summary>
/// Runs on SQLite alone: persons are given their numbers, which SQL Server would give out itself. Derived figures on both are those of
/// <see cref="DerivedFiguresTests"/>.
/// </summary>
public sealed class DerivingFromFewRecordsTests : IAsyncLifetime
{
    /// <summary>The text that the recorder gives for a prefecture.</summary>
    private const string MadeUp = "[]";

    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateSeededAsync(kind: DatabaseKind.Sqlite);

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task Without_records_nothing_is_known()
    {
        await using var context = _database.Context();
        await new RecordFigures(context, new SqliteHubDatabase(), TimeProvider.System).RebuildAsync();
        Assert.Equal(0, await context.DerivedObservations.CountAsync());
    }

    [Fact]
    public async Task A_person_counts_once_in_the_province_and_in_each_prefecture_with_a_certificate()
    {
        await using var context = _database.Context();
        await WriteAsync(context, Certificate("A", 1, 2021, "530102"), Certificate("B", 1, 2022, "532301"),
            Certificate("C", 2, 2022, "530103"));
        Assert.Equal([(2021, 1), (2022, 2)], await StockAsync(context, "530000", from: 2021));
        Assert.Equal([(2021, 1), (2022, 2)], await StockAsync(context, "530100", from: 2021));
        Assert.Equal([(2021, 0), (2022, 1)], await StockAsync(context, "532300", from: 2021));
    }

    [Fact]
    public async Task A_certificate_that_has_run_out_or_was_revoked_does_not_count_any_more()
    {
        await using var context = _database.Context();
        var lasting = Certificate("A", 1, 2021, "530102");
        var ending = Certificate("B", 2, 2021, "530102");
        var wholeYear = Certificate("C", 3, 2021, "530102");
        (ending.ValidUntil, wholeYear.ValidUntil) = (new DateOnly(2022, 12, 30), new DateOnly(2022, 12, 31));
        await WriteAsync(context, lasting, ending, wholeYear, Certificate("D", 4, 2023, "530102"));
        Assert.Equal([(2021, 3), (2022, 2), (2023, 2)], await StockAsync(context, "530100", from: 2021));

        lasting.State = CertificateState.Revoked;
        context.Update(lasting);
        await WriteAsync(context);
        Assert.Equal([(2021, 2), (2022, 1), (2023, 1)], await StockAsync(context, "530100", from: 2021));
    }

    [Fact]
    public async Task A_figure_is_synthetic_where_any_counted_record_is()
    {
        await using var context = _database.Context();
        var madeUp = Certificate("B", 2, 2022, "530102");
        madeUp.IsSynthetic = true;
        await WriteAsync(context, Certificate("A", 1, 2021, "532301"), madeUp);
        var flags = await context.DerivedObservations.Where(o => o.DerivationRuleKey == "skilled-talent-stock" && o.Year > 2020)
            .Select(o => new { o.RegionKey, o.Year, o.IsSynthetic }).ToDictionaryAsync(o => (o.RegionKey, o.Year), o => o.IsSynthetic);
        Assert.Equal((false, true), (flags[("530000", 2021)], flags[("530000", 2022)]));
        Assert.Equal((false, false), (flags[("532300", 2021)], flags[("532300", 2022)]));
        Assert.True(flags[("530100", 2022)]);
        // Nothing was counted there; the 0 rests on made-up records, too.
        Assert.True(flags[("533400", 2022)]);
    }

    [Fact]
    public void What_an_import_adds_to_the_figures_is_what_counting_anew_gives() =>
        Gen.Int.Sample(seed => AddAsync(new Random(seed)).GetAwaiter().GetResult(), iter: 25, threads: 1);

    [Fact]
    public async Task An_import_adds_to_the_figures_and_does_not_count_everything_again()
    {
        await using var context = _database.Context();
        await WriteAsync(context, Certificate("A", 1, 2021, "530102"), Certificate("B", 2, 2023, "530102"));
        // A figure that can't come of counting.
        await context.DerivedObservations.Where(o => o.Key == "skilled-talent-stock/530000/2022@derived")
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Value, o => o.Value + 100));

        await WriteAsync(context, Certificate("C", 3, 2022, "530102"), Certificate("D", 1, 2022, "530102"));

        Assert.Equal([(2021, 1), (2022, 102), (2023, 3)], await StockAsync(context, "530000", from: 2021));
    }

    [Fact]
    public async Task A_first_certificate_that_is_real_takes_the_place_of_a_made_up_one()
    {
        await using var context = _database.Context();
        var madeUp = Certificate("A", 1, 2022, "530102");
        madeUp.IsSynthetic = true;
        await WriteAsync(context, madeUp, Certificate("B", 2, 2023, "530102"));

        await WriteAsync(context, Certificate("C", 1, 2021, "530102"));

        var added = await FiguresAsync(context);
        await new RecordFigures(context, new SqliteHubDatabase(), TimeProvider.System).RebuildAsync();
        Assert.Equal(await FiguresAsync(context), added);
    }

    [Fact]
    public async Task Figures_follow_a_unit_and_a_level_of_the_catalogue()
    {
        using var folder = new SeedFolder();
        await using var database = await TemporaryDatabase.CreateSeededAsync(folder.Path, DatabaseKind.Sqlite);
        await using var context = database.Context();
        await WriteAsync(context, Certificate("A", 1, 2021, "530102"));
        Assert.Equal(["persons"],
            await context.DerivedObservations.Where(o => o.IndicatorKey == "skilled-talent-stock").Select(o => o.Unit).Distinct()
                .ToListAsync());
        Assert.False(await context.DerivedObservations.AnyAsync(o => o.RegionKey == "530102"));

        folder.Change("indicators.json", rows => rows.Row("skilled-talent-stock")["unitEn"] = "people");
        await database.Database.SeedAsync();
        Assert.Equal(["people"],
            await context.DerivedObservations.Where(o => o.IndicatorKey == "skilled-talent-stock").Select(o => o.Unit).Distinct()
                .ToListAsync());
        Assert.Equal((2021, 1), (await StockAsync(context, "530000", from: 2021))[0]);

        var regions = Path.Combine(folder.Path, "regions.json");
        var content = JsonNode.Parse(await File.ReadAllTextAsync(regions))!;
        var county = content["counties"]!.AsArray().First(row => (string)row!["code"]! == "530102")!;
        content["counties"]!.AsArray().Remove(county);
        var prefecture = content["prefectures"]![0]!.DeepClone();
        (prefecture["code"], prefecture["nameZh"], prefecture["nameEn"], prefecture["shortName"]) = ("530102", "五华市", "Wuhua", "五华市");
        content["prefectures"]!.AsArray().Add(prefecture);
        await File.WriteAllTextAsync(regions, content.ToJsonString());
        await database.Database.SeedAsync();
        Assert.True(await context.DerivedObservations.AnyAsync(o => o.RegionKey == "530102"));
    }

    [Fact]
    public async Task Persons_are_counted_in_parts_where_there_are_too_many_rows()
    {
        await using var context = _database.Context();
        await WriteAsync(context,
            [.. Enumerable.Range(0, 30).Select(i => Certificate($"N{i}", 1 + (i % 7), 2020 + (i % 5), i % 2 == 0 ? "530102" : "532301"))]);
        var plans = (await context.DerivationRules.AsNoTracking().OrderBy(rule => rule.Key).ToListAsync())
            .ConvertAll(DerivationPlan.Create);

        var whole = await CountAsync(1_000_000);
        Assert.Contains("skilled-talent-stock/530000/2024@derived 7", whole);
        Assert.Equal(whole, await CountAsync(4));

        async Task<List<string>> CountAsync(long rowsAtOnce)
        {
            var values = new DerivedValues(["530000", "530100", "532300"], 2025);
            foreach (var batch in DerivationBatch.From(plans))
                await batch.CountAsync(context, values, null, CancellationToken.None, rowsAtOnce);
            return [.. plans.SelectMany(plan => values.Observations(plan, "persons")).Select(o => $"{o.Key} {o.Value:0}")];
        }
    }

    [Fact]
    public async Task Rows_are_read_as_they_lie_on_SQLite()
    {
        var reader = new PlanReader();
        var options = new DbContextOptionsBuilder<HubDbContext>();
        await using (var seeded = _database.Context())
            options.UseHubSqlite(seeded.Database.GetConnectionString()!).AddInterceptors(reader);
        await using var context = new HubDbContext(options.Options);
        foreach (var batch in DerivationBatch.From(
            (await context.DerivationRules.AsNoTracking().ToListAsync()).ConvertAll(DerivationPlan.Create)))
            await batch.CountAsync(context, new DerivedValues(["530000"], 2025), null, CancellationToken.None);

        // An index that holds only a part of what is read sends for each row to another place of the file.
        Assert.Contains(reader.Steps, step => step.StartsWith("SCAN t", StringComparison.Ordinal));
        Assert.DoesNotContain(reader.Steps,
            step => step.StartsWith("SCAN ", StringComparison.Ordinal) && step.Contains(" USING INDEX ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statements_for_SQL_Server()
    {
        // So many rows that persons are read in two parts.
        var recorder = new TSqlRecorder { Number = 10_000_000 };
        var options = new DbContextOptionsBuilder<HubDbContext>();
        options.UseHubSqlServer("Server=none;Database=none").AddInterceptors(recorder);
        await using var context = new HubDbContext(options.Options);
        await using var seeded = _database.Context();
        var plans = (await seeded.DerivationRules.AsNoTracking().OrderBy(rule => rule.Key).ToListAsync()).ConvertAll(DerivationPlan.Create);
        foreach (var batch in DerivationBatch.From(plans))
        {
            foreach (var above in new long?[] { null, 5 })
                await batch.CountAsync(context, new DerivedValues(["530000", MadeUp], 2025), above, CancellationToken.None);
        }
        Assert.True(recorder.Statements.Count >= 12);
        Snapshot.Match(string.Join("\n\n", recorder.Statements.Where(statement =>
            statement.Contains("[SkillCertificates]", StringComparison.Ordinal)
                || statement.Contains("[Accreditations]", StringComparison.Ordinal))).ReplaceLineEndings("\n"));
    }

    private static async Task AddAsync(Random random)
    {
        await using var database = await TemporaryDatabase.CreateSeededAsync(kind: DatabaseKind.Sqlite);
        await using var context = database.Context();
        var number = 0;
        for (var import = 0; import < 5; import++)
        {
            await WriteAsync(context, [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ =>
            {
                var certificate = Certificate($"N{number++}", random.Next(1, 8), random.Next(2019, 2026),
                    random.Next(2) == 0 ? "530102" : "532301");
                (certificate.LevelRank, certificate.OccupationKey) = (random.Next(1, 7), null);
                certificate.ValidUntil = random.Next(3) == 0 ? certificate.IssuedOn.AddYears(random.Next(1, 4)) : null;
                certificate.State = (CertificateState)random.Next(2, 5);
                certificate.IsSynthetic = import == 3;
                return certificate;
            })]);
            var added = await FiguresAsync(context);
            await new RecordFigures(context, new SqliteHubDatabase(), TimeProvider.System).RebuildAsync();
            Assert.Equal(await FiguresAsync(context), added);
        }
    }

    private static async Task<List<string>> FiguresAsync(HubDbContext context) =>
        [.. (await context.DerivedObservations.AsNoTracking().OrderBy(o => o.Key).ToListAsync())
            .Select(o => $"{o.Key} {o.Value:0} {o.IsSynthetic}")];

    private static async Task WriteAsync(HubDbContext context, params SkillCertificate[] certificates)
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        var figures = new RecordFigures(context, new SqliteHubDatabase(), TimeProvider.System);
        var mark = await figures.MarkAsync(typeof(SkillCertificate));
        context.AddRange(certificates);
        foreach (var person in certificates.Select(certificate => certificate.PersonId).Distinct())
        {
            if (!await context.People.AnyAsync(known => known.Id == person))
                context.Add(
                    new Person
                    {
                        Id = person,
                        IdentityHash = [(byte)person, .. new byte[31]],
                        Name = "张三",
                        RegionKey = "530102",
                        Source = "test"
                    });
        }
        await context.SaveChangesAsync();
        await figures.RefreshAsync(mark, changedKnown: certificates.Length == 0);
        await transaction.CommitAsync();
    }

    private static async Task<List<(int Year, int Persons)>> StockAsync(HubDbContext context, string region, int from) =>
    [
        .. (await context.DerivedObservations.AsNoTracking()
            .Where(o => o.DerivationRuleKey == "skilled-talent-stock" && o.RegionKey == region && o.Year >= from)
            .OrderBy(o => o.Year).Select(o => new { o.Year, o.Value }).ToListAsync()).Select(o => (o.Year, (int)o.Value)),
    ];

    private static SkillCertificate Certificate(string number, long person, int year, string region) => new()
    {
        Number = number,
        PersonId = person,
        SkillLevelKey = "senior-worker",
        LevelRank = 4,
        Kind = CertificateKind.SkillLevel,
        Route = CertificateRoute.Evaluation,
        State = CertificateState.Valid,
        IssuedOn = new DateOnly(year, 5, 6),
        RegionKey = region,
        Source = "test",
    };

    /// <summary>Asks SQLite how it would carry a statement out, before it does.</summary>
    private sealed class PlanReader : DbCommandInterceptor
    {
        public List<string> Steps { get; } = [];

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            await using var plan = command.Connection!.CreateCommand();
            plan.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
            plan.Transaction = command.Transaction;
            foreach (DbParameter parameter in command.Parameters)
                plan.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
            await using var steps = await plan.ExecuteReaderAsync(cancellationToken);
            while (await steps.ReadAsync(cancellationToken))
                Steps.Add(steps.GetString(3));
            return result;
        }
    }
}
