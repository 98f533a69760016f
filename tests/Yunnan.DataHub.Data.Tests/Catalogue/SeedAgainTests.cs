using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Catalogue.Seeding;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

public sealed class SeedAgainTests : IAsyncLifetime, IDisposable
{
    private readonly SeedFolder _folder = new();
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateSeededAsync(_folder.Path);

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Seeding_twice_changes_nothing()
    {
        var before = await DumpAsync();
        var result = await _database.Database.SeedAsync();
        Assert.Empty(result.Files);
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task Writing_a_file_again_leaves_the_same_rows()
    {
        var before = await DumpAsync();
        await using (var context = _database.Context())
        {
            context.RemoveRange(context.SeedFiles);
            await context.SaveChangesAsync();
        }
        var result = await _database.Database.SeedAsync();
        // The calendar is a file of its own.
        Assert.Equal(CatalogueFiles.All.Count + 1, result.Files.Count);
        Assert.All(result.Files, file => Assert.Equal((0, 0), (file.Added, file.Removed)));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_changed_file_adds_updates_and_removes_its_rows()
    {
        _folder.Change("subsidies.json", rows =>
        {
            var added = rows.Copy("academician-project");
            added["key"] = "a-new-standard";
            rows.Add((JsonNode)added);
            var changed = rows[1]!.AsObject();
            changed["nameEn"] = "Changed";
            changed["cap"] = null;
            changed["sources"]!.AsArray().Clear();
            rows.RemoveAt(2);
        });
        var before = SeedFolder.Read("subsidies.json").AsArray();
        var removed = (string)before[2]!["key"]!;
        var changedKey = (string)before[1]!["key"]!;

        var result = await _database.Database.SeedAsync();

        Assert.Equal(new SeededFile("subsidies.json", 1, before.Count - 1, 1), Assert.Single(result.Files));
        await using var context = _database.Context();
        Assert.Equal(before.Count, await context.SubsidyStandards.CountAsync());
        Assert.False(await context.SubsidyStandards.AnyAsync(s => s.Key == removed));
        Assert.True(await context.SubsidyStandards.AnyAsync(s => s.Key == "a-new-standard" && s.Sources.Count == 1));
        Assert.True(await context.SubsidyStandards.AnyAsync(s => s.Key == changedKey && s.NameEn == "Changed" && !s.Sources.Any()));
    }

    [Fact]
    public async Task A_part_that_a_row_loses_is_gone()
    {
        _folder.Change("programmes.json", rows =>
        {
            foreach (var row in rows)
                row!["quota"] = null;
        });
        await _database.Database.SeedAsync();
        await using var context = _database.Context();
        Assert.Equal(0, await context.Programmes.CountAsync(p => p.Quota != null));
    }

    [Fact]
    public async Task A_target_that_vanishes_takes_its_relations_with_it_on_both_sides()
    {
        string related = "";
        var programmes = SeedFolder.Read("programmes.json").ToJsonString();
        _folder.Change("targets.json", rows =>
        {
            var row = rows.Select(r => r!.AsObject()).First(r => r["relations"]!.AsArray().Count > 0
                && !programmes.Contains($"\"{(string)r["id"]!}\"", StringComparison.Ordinal)
                && !rows.Any(o => o!["relations"]!.AsArray().Any(x => (string)x!["target"]! == (string)r["id"]!)));
            related = (string)row["relations"]![0]!["target"]!;
            rows.Remove((JsonNode)row);
        });
        await using var context = _database.Context();
        var before = await context.Targets.Where(t => t.Key == related).Select(t => t.Relations.Count).SingleAsync();
        var result = await _database.Database.SeedAsync();
        Assert.Contains(result.Files, file => file is { Name: "targets.json", Removed: 1 });
        Assert.Equal(before - 1, await context.Targets.Where(t => t.Key == related).Select(t => t.Relations.Count).SingleAsync());
    }

    [Fact]
    public async Task Observations_that_others_sent_in_are_left_alone()
    {
        await using (var context = _database.Context())
        {
            context.Observations.Add(Observations.Of("chief-technicians-new", 2022, 100));
            await context.SaveChangesAsync();
        }

        _folder.Change("observations.json", rows => rows.RemoveAt(0));
        await _database.Database.SeedAsync();
        await using var after = _database.Context();
        Assert.Equal(8, await after.Observations.CountAsync());
        Assert.Equal(1, await after.Observations.CountAsync(o => o.Status == ObservationStatus.Provisional));
    }

    [Fact]
    public async Task A_row_that_records_still_use_can_t_vanish()
    {
        await using (var context = _database.Context())
        {
            context.Observations.Add(Observations.Of("unused-indicator-of-a-test", 2022, 1, unused: true));
            _folder.Change("indicators.json", rows =>
            {
                var added = rows.Copy((string)rows[0]!["key"]!);
                added["key"] = "unused-indicator-of-a-test";
                rows.Add((JsonNode)added);
            });
            await _database.Database.SeedAsync();
            await context.SaveChangesAsync();
        }

        _folder.Change("indicators.json", rows => rows.RemoveRow("unused-indicator-of-a-test"));
        var error = await Assert.ThrowsAsync<HubSeedException>(() => _database.Database.SeedAsync());
        Assert.Contains("unused-indicator-of-a-test", error.Message, StringComparison.Ordinal);
    }

    private async Task<List<string>> DumpAsync()
    {
        await using var context = _database.Context();
        var dump = new List<string>();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct()
            .Where(name => name is not ("SeedFiles" or "DataVersions")))
            dump.AddRange(await TableDump.RowsAsync(context, table));
        return dump;
    }
}
