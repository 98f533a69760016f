using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Databases;

/// <summary>Which groups SQLite may read in the order of an index.</summary>
public sealed class GroupingTests : IAsyncLifetime
{
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateSeededAsync(kind: DatabaseKind.Sqlite, isTuned: true);

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public Task Rows_are_read_as_they_lie_where_no_index_holds_all_that_is_read() =>
        ShouldReadAsync("SCAN s", context => context.SkillCertificates
        .GroupBy(c => c.PrefectureKey).Select(g => new { g.Key, Persons = g.Select(c => c.PersonId).Distinct().Count() })
        .OrderBy(g => g.Key));

    [Fact]
    public Task What_a_statement_inside_reads_counts() => ShouldReadAsync("SCAN s", context => context.SkillCertificates
        .Where(c => c.Route == Model.Certificates.CertificateRoute.Evaluation).Select(c => new { c.PrefectureKey, c.IssuedOn.Year })
        .GroupBy(c => new { c.PrefectureKey, c.Year })
        .Select(g => new { g.Key.PrefectureKey, g.Key.Year, Count = g.Count() }));

    [Fact]
    public Task An_index_that_holds_all_is_read_in_its_order() => ShouldReadAsync(
        "SCAN s USING COVERING INDEX IX_SkillCertificates_PrefectureKey_SkillLevelKey_OccupationKey_IssuedOn",
        context => context.SkillCertificates
            .GroupBy(c => new { c.PrefectureKey, c.SkillLevelKey })
            .Select(g => new { g.Key.PrefectureKey, g.Key.SkillLevelKey, Count = g.Count() }));

    [Fact]
    public Task A_condition_finds_its_rows_by_an_index() => ShouldReadAsync(
        "SEARCH s USING INDEX IX_SkillCertificates_PrefectureKey_SkillLevelKey_OccupationKey_IssuedOn (PrefectureKey=?)",
        context => context.SkillCertificates
            .Where(c => c.PrefectureKey == "530100").GroupBy(c => c.Route).Select(g => new { g.Key, Count = g.Count() }));

    private async Task ShouldReadAsync<TGroup>(string expected, Func<HubDbContext, IQueryable<TGroup>> groups)
    {
        await using var context = _database.Context();
        Assert.Empty(await groups(context).ToListAsync());
        await using var command = groups(context).CreateDbCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
        await context.Database.OpenConnectionAsync();
        await using var plan = await command.ExecuteReaderAsync();
        Assert.True(await plan.ReadAsync());
        Assert.Equal(expected, plan.GetString(3));
    }
}
