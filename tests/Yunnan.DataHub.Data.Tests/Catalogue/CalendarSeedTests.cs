using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Catalogue.Calendar;
using Yunnan.DataHub.Catalogue.Seeding;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Calendar;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Data.Tests.Catalogue;

public sealed class CalendarSeedTests : IAsyncLifetime
{
    private readonly string _file = Path.GetTempFileName();
    private TemporaryDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TemporaryDatabase.CreateSeededAsync();

    public Task DisposeAsync()
    {
        File.Delete(_file);
        return _database.DisposeAsync().AsTask();
    }

    [Fact]
    public async Task The_table_holds_each_day_that_imports_count_by()
    {
        await using var context = _database.Context();
        var held = await context.CalendarDays.AsNoTracking().OrderBy(day => day.Day).ToListAsync();
        Assert.Equal(WorkingDaysFile.Read().Days().Select(Text), held.Select(Text));
        Assert.Equal(new DateOnly(2010, 1, 1), held[0].Day);
        Assert.Equal(new DateOnly(2040, 12, 31), held[^1].Day);
        Assert.Equal([2020, 2021, 2022, 2023, 2024, 2025, 2026], held.Where(day => day.IsAnnounced).Select(day => day.Day.Year).Distinct());
    }

    [Fact]
    public async Task A_further_notice_changes_its_days_and_the_numbers_after_them()
    {
        var day = new DateOnly(2027, 2, 10);
        var before = await FindAsync(day);
        Assert.Equal((true, null, false), (before.IsWorkingDay, before.Notice, before.IsAnnounced));
        WriteYear("春节");
        var result = await SeedAsync();
        Assert.Equal(("working-days.json", 0, 11323, 0), Assert.Single(result.Files) is var file
            ? (file.Name, file.Added, file.Updated, file.Removed) : default);
        var after = await FindAsync(day);
        Assert.Equal((false, "国办发明电〔2026〕99号", true), (after.IsWorkingDay, after.Notice, after.IsAnnounced));
        Assert.Equal("Spring Festival", after.NameEn);
        Assert.NotEqual(before.WorkingDayNumber, after.WorkingDayNumber);
        Assert.Empty((await SeedAsync()).Files);
    }

    [Fact]
    public async Task A_holiday_that_nobody_knows_is_refused_and_nothing_is_written()
    {
        WriteYear("春假");
        var exception = await Assert.ThrowsAsync<HubSeedException>(SeedAsync);
        Assert.Contains("there is no public holiday '春假'", exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.False((await FindAsync(new DateOnly(2027, 2, 10))).IsAnnounced);
    }

    private async Task<SeedResult> SeedAsync()
    {
        await using var context = _database.Context();
        return await new CatalogueSeeder(context, _database.Provider, SeedFolder.Original, TimeProvider.System, _file)
            .SeedAsync(CancellationToken.None);
    }

    private async Task<CalendarDay> FindAsync(DateOnly day)
    {
        await using var context = _database.Context();
        return await context.CalendarDays.AsNoTracking().SingleAsync(found => found.Day == day);
    }

    /// <summary>The delivered calendar, and a made-up notice for 2027.</summary>
    private void WriteYear(string holiday)
    {
        var years = JsonNode.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seed", "calendar", "working-days.json")))!.AsArray();
        years.Add(new JsonObject
        {
            ["year"] = 2027,
            ["notice"] = "国办发明电〔2026〕99号",
            ["issuedOn"] = "2026-11-01",
            ["holidays"] = new JsonArray(new JsonObject { ["name"] = holiday, ["from"] = "2027-02-05", ["to"] = "2027-02-11" }),
            ["workingWeekends"] = new JsonArray("2027-02-13"),
        });
        File.WriteAllText(_file, years.ToJsonString());
    }

    private static string Text(CalendarDay day) =>
        $"{day.Day:O} {day.IsWorkingDay} {day.WorkingDayNumber} {day.NameZh} {day.NameEn} {day.Notice} {day.IsAnnounced}";
}
