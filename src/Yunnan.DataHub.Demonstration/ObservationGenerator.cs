namespace Yunnan.DataHub.Demonstration;

/// <summary>
/// Makes demonstration observations up: for each series of the settings and each year a figure of the province and of every prefecture. The
/// same settings and seed give the same figures everywhere: numbers are decimals, and chance is <see cref="SplitMix64"/>.
/// </summary>
public sealed class ObservationGenerator(DemoSettings settings, ulong seed)
{
    private const string Province = "530000";
    private const decimal SizeSpread = 0.15m;
    private const decimal RateSpread = 0.12m;
    private const decimal YearlyNoise = 0.012m;

    private SplitMix64 _chance = new(seed);

    /// <summary>The figures: series by series, the province first, then by year.</summary>
    public IEnumerable<GeneratedFigure> Figures() =>
        settings.Series.SelectMany(series => series.Measure == DemoMeasure.Rate ? Rates(series) : Counts(series));

    private List<GeneratedFigure> Counts(DemoSeries series)
    {
        var weights = settings.Prefectures.Select(prefecture => prefecture.Population * (1 + SizeSpread * _chance.Deviation())).ToArray();
        var figures = new List<GeneratedFigure>();
        var before = new decimal[weights.Length];
        foreach (var (year, level) in Course(series))
        {
            // A count grows by what is new in the year, so that no prefecture ever falls back; a stock is shared out anew.
            var total = decimal.Round(level);
            var parts = Shared(total, weights, series.Measure == DemoMeasure.Cumulative ? before : null);
            Add(figures, series, year, parts.Sum(), parts);
            before = parts;
        }

        return Ordered(figures);
    }

    private List<GeneratedFigure> Rates(DemoSeries series)
    {
        var tendency = settings.Prefectures.Select(_ => RateSpread * _chance.Deviation()).ToArray();
        var population = settings.Prefectures.Sum(prefecture => (decimal)prefecture.Population);
        var figures = new List<GeneratedFigure>();
        foreach (var (year, level) in Course(series))
        {
            // Prefectures lie apart where there is room on both sides: near 0 and 100 per cent they can't.
            var room = Math.Max(0, Math.Min(level, 100 - level));
            var rates = tendency.Select(apart => decimal.Round(Math.Clamp(level + apart * room, 0, 100), 1)).ToArray();
            var mean = settings.Prefectures.Zip(rates, (prefecture, rate) => prefecture.Population * rate).Sum() / population;
            Add(figures, series, year, decimal.Round(mean, 2), rates);
        }

        return Ordered(figures);
    }

    /// <summary>The course of the province: from the first level to the last one, bent, with some noise in between.</summary>
    private List<(int Year, decimal Level)> Course(DemoSeries series)
    {
        var start = series.PeriodStart - 1 ?? settings.FirstYear;
        var end = series.Goal * series.Attainment * (series.Persons ? settings.Heads : 1);
        var course = new List<(int, decimal)>();
        for (var year = settings.FirstYear; year <= series.LastYear; year++)
        {
            var noise = YearlyNoise * _chance.Deviation();
            var time = (decimal)Math.Max(0, year - start) / (series.LastYear - start);
            var way = time + series.Bend * time * (1 - time) + (time is > 0 and < 1 ? noise : 0);
            course.Add((year, series.Level2020 + (end - series.Level2020) * way));
        }

        return course;
    }

    /// <summary>Shares a whole number out by weight (largest remainders), nobody less than the least that they have to get.</summary>
    private static decimal[] Shared(decimal total, decimal[] weights, decimal[]? least)
    {
        var sum = weights.Sum();
        least ??= new decimal[weights.Length];
        var exact = weights.Select(weight => total * weight / sum).ToArray();
        var shares = exact.Zip(least, (share, atLeast) => Math.Max(decimal.Floor(share), atLeast)).ToArray();
        var byNeed = Enumerable.Range(0, weights.Length)
            .OrderByDescending(index => exact[index] - shares[index])
            .ThenBy(index => index)
            .ToList();
        for (var left = total - shares.Sum(); left > 0;)
        {
            foreach (var index in byNeed.Take((int)Math.Min(left, weights.Length)))
            {
                shares[index]++;
                left--;
            }
        }

        // What others must keep is missing: those that got the most beyond their need give it back.
        for (var over = shares.Sum() - total; over > 0; over--)
        {
            if (byNeed.FindLast(index => shares[index] > least[index]) is var index && shares[index] <= least[index])
            {
                break;
            }

            shares[index]--;
        }

        return shares;
    }

    private void Add(List<GeneratedFigure> figures, DemoSeries series, int year, decimal province, decimal[] prefectures)
    {
        figures.Add(new GeneratedFigure(series.Indicator, series.Breakdown, Province, year, province));
        figures.AddRange(prefectures.Select((value, index) =>
            new GeneratedFigure(series.Indicator, series.Breakdown, settings.Prefectures[index].Region, year, value)));
    }

    private static List<GeneratedFigure> Ordered(List<GeneratedFigure> figures) =>
        [.. figures.OrderBy(figure => figure.Region, StringComparer.Ordinal).ThenBy(figure => figure.Year)];
}
