using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Demonstration;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Cli.Tests;

public class DemonstrationTests
{
    private static string Seeds => Path.Combine(AppContext.BaseDirectory, "seed", "demo");

    private static string Committed => Path.Combine(AppContext.BaseDirectory, "Files", "demonstration-observations.csv");

    private static DemoSettings Settings()
    {
        using var json = File.OpenRead(Path.Combine(Seeds, "settings.json"));
        return DemoSettings.Read(json);
    }

    [Fact]
    public async Task The_committed_file_is_what_the_generator_makes()
    {
        var output = Path.Combine(Directory.CreateTempSubdirectory("datahub-cli").FullName, "again.csv");

        var answer = await DataHub.RunAsync("generate", "observations", "--output", output);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(Committed), await File.ReadAllBytesAsync(output));
    }

    [Fact]
    public void Another_seed_makes_other_figures() =>
        Assert.NotEqual(new ObservationGenerator(Settings(), 1).Figures(), new ObservationGenerator(Settings(), 2).Figures());

    [Fact]
    public void The_province_is_the_sum_of_its_prefectures_and_counts_never_fall()
    {
        var settings = Settings();
        var figures = new ObservationGenerator(settings, settings.Seed).Figures().ToList();
        foreach (var series in settings.Series.Where(series => series.Measure != DemoMeasure.Rate))
        {
            var own = figures.Where(figure => (figure.Indicator, figure.Breakdown) == (series.Indicator, series.Breakdown)).ToList();
            Assert.All(own.GroupBy(figure => figure.Year), year => Assert.Equal(
                year.Single(figure => figure.Region == "530000").Value,
                year.Where(figure => figure.Region != "530000").Sum(figure => figure.Value)));
            if (series.Measure == DemoMeasure.Cumulative)
            {
                Assert.All(own.Where(figure => figure.Year < series.PeriodStart), figure => Assert.Equal(0, figure.Value));
                Assert.All(own.GroupBy(figure => figure.Region), region => Assert.Equal(
                    region.OrderBy(figure => figure.Year).Select(figure => figure.Value), region.Select(figure => figure.Value).Order()));
            }
        }
    }

    /// <summary>The others are counted from the records.</summary>
    [Fact]
    public async Task The_series_are_headline_indicators_with_their_goals_and_without_a_rule()
    {
        using var hub = await DataHub.SeededAsync();
        await using var context = hub.Open();
        var headline = await context.Targets.Where(t => t.Headline)
            .Select(t => new { t.IndicatorKey, t.Qualifier, t.Value, t.Indicator.Measure })
            .ToListAsync();

        var wanted = headline.Select(t => (t.IndicatorKey, t.Qualifier, t.Value!.Value, t.Measure.ToString())).ToHashSet();

        var rules = await context.DerivationRules.Select(rule => rule.IndicatorKey).ToHashSetAsync();
        Assert.Subset(wanted, Settings().Series.Select(s => (s.Indicator, s.Breakdown, s.Goal, s.Measure.ToString())).ToHashSet());
        Assert.DoesNotContain(Settings().Series, series => rules.Contains(series.Indicator));
    }

    [Fact]
    public async Task Loading_is_idempotent_and_everything_loaded_says_that_it_is_made_up()
    {
        using var hub = await DataHub.SeededAsync();

        var first = await DataHub.RunAsync("demo", "load", "--sqlite-path", hub.Database);
        var second = await DataHub.RunAsync("demo", "load", "--sqlite-path", hub.Database);

        Assert.True(first.ExitCode == 0, first.ToString());
        Assert.StartsWith("Loaded the demonstration data", first.Output);
        Assert.Contains("already", second.Output);
        var figures = await hub.ImportedAsync();
        Assert.Equal((await File.ReadAllLinesAsync(Committed)).Length - 1, figures.Count);
        Assert.All(figures,
            figure =>
                Assert.True(figure is { IsSynthetic: true, ReportedByKey: null } && figure.Key.EndsWith("@demo", StringComparison.Ordinal)
            && figure.Source == DemoObservationFile.Source));
    }

    [Fact]
    public async Task The_file_is_imported_as_the_figures_that_the_hub_loads()
    {
        using var loaded = await DataHub.SeededAsync();
        using var imported = await DataHub.SeededAsync();

        RecordFiles.Accepted(await DataHub.RunAsync("demo", "load", "--sqlite-path", loaded.Database));
        RecordFiles.Accepted(await imported.ImportFileAsync(Committed));

        Assert.Equal((await loaded.ImportedAsync()).Select(Told), (await imported.ImportedAsync()).Select(Told));

        static object Told(Observation o) =>
            (o.Key, o.IndicatorKey, o.RegionKey, (o.Year, o.Period, o.PeriodEnd), o.Part(), o.Value,
                (o.Unit, o.Status, o.Note, o.Source, o.IsSynthetic));
    }

    [Fact]
    public async Task Removing_takes_made_up_figures_only()
    {
        using var hub = await DataHub.SeededAsync();
        await hub.ImportAsync(DataHub.Row);
        await DataHub.RunAsync("demo", "load", "--sqlite-path", hub.Database);

        var answer = await DataHub.RunAsync("demo", "remove", "--sqlite-path", hub.Database);

        Assert.StartsWith("Deleted ", answer.Output);
        Assert.Equal("skilled-talent-stock/530000/2023@yn-hrss@530000", Assert.Single(await hub.ImportedAsync()).Key);
        Assert.StartsWith("Loaded", (await DataHub.RunAsync("demo", "load", "--sqlite-path", hub.Database)).Output);
    }

    [Fact]
    public async Task Records_are_made_by_scale_and_seed_and_removed_with_the_figures()
    {
        using var hub = await DataHub.SeededAsync();

        var made =
            await DataHub.RunAsync("generate", "records", "--scale", "small", "--share", "0.05", "--seed", "3", "--sqlite-path",
                hub.Database);

        Assert.True(made.ExitCode == 0, made.ToString());
        Assert.StartsWith("Wrote ", made.Output);
        await using var context = hub.Open();
        Assert.True(
            await context.SkillCertificates.AnyAsync() && await context.SkillCertificates.AllAsync(certificate => certificate.IsSynthetic));
        Assert.Contains("synthetic records", (await DataHub.RunAsync("demo", "remove", "--sqlite-path", hub.Database)).Output);
        Assert.False(await context.People.AnyAsync());
    }

    [Theory]
    [InlineData("--scale", "large")]
    [InlineData("--share", "0")]
    [InlineData("--share", "2")]
    public async Task A_scale_or_share_that_does_not_exist_is_refused(string option, string value) =>
        Assert.Equal(2, (await DataHub.RunAsync("generate", "records", option, value)).ExitCode);

    [Theory]
    [InlineData(2023, false)]
    [InlineData(2025, true)]
    public async Task Headline_targets_show_all_statuses(int year, bool due)
    {
        List<ProgressStatus> wanted =
        [
            ProgressStatus.Achieved, ProgressStatus.OnTrack, ProgressStatus.NeedsAcceleration, ProgressStatus.Limited,
            ProgressStatus.Deteriorating,
            .. due ? [ProgressStatus.Missed] : Array.Empty<ProgressStatus>(),
        ];
        using var hub = await DataHub.SeededAsync();
        await DataHub.RunAsync("demo", "load", "--sqlite-path", hub.Database);
        await using var context = hub.Open();
        var targets = await context.Targets.Include(t => t.Indicator).Where(t => t.Headline).ToListAsync();
        var figures = (await context.Observations.Where(o => o.RegionKey == "530000").ToListAsync())
            .ToLookup(o => (o.IndicatorKey, o.Part()));

        var statuses = targets.Select(t => ProgressAssessment.Assess(
            ProgressGoal.From(t, t.Indicator), figures[(t.IndicatorKey, t.Part())].Select(ProgressObservation.From),
            new DateOnly(year, 12, 31)).Status).ToHashSet();

        Assert.Subset(statuses, wanted.ToHashSet());
        Assert.DoesNotContain(ProgressStatus.NotAvailable, statuses);
    }
}
