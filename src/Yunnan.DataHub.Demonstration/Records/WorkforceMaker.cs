using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Makes head counts from below: cells of the smallest regions, then of prefectures and the province as their sums, so that rows of one
/// breakdown add up exactly at every level. Skilled persons are those who hold certificates, counted; all others are made up.
/// </summary>
internal sealed class WorkforceMaker(RecordWorld world)
{
    private const int BaseYear = 2020;
    private const string Category = "category:";

    private static readonly EstablishmentKind[] Schools = [EstablishmentKind.TechnicalSchool, EstablishmentKind.VocationalSchool,
        EstablishmentKind.University];

    private readonly Chance _chance = world.Chance("workforce");
    private readonly BreakdownSettings _settings = world.Settings.WorkforceBreakdowns.First(
        breakdown => breakdown.Name == world.Scale.Workforce);

    public void Make()
    {
        foreach (var measure in world.Settings.Workforce.Measures)
        {
            var breakdowns = measure.Of.StartsWith(Category, StringComparison.Ordinal)
                ? ["", measure.Of] : _settings.Breakdowns[measure.Of];
            foreach (var breakdown in breakdowns)
            {
                var cells = Cells(measure.Measure, breakdown);
                var counted = measure.LeastRank is { } rank ? Counted(rank, breakdown) : null;
                for (var year = world.Settings.FirstYear; year <= world.Settings.LastYear; year++)
                    Make(measure, cells, counted, year);
            }
        }
    }

    private void Make(MeasureSettings measure, List<Cell> cells, Dictionary<(int, string, string), int>? counted, int year)
    {
        var total = measure.Headcount * (double)world.Scale.Heads * Math.Pow(1 + measure.Growth, year - BaseYear);
        var population = world.Places.Weights.Values.Sum(weight => (long)weight);
        var province = new int[cells.Count];
        foreach (var prefecture in world.Places.Prefectures)
        {
            // Whole numbers of a hash of the place, not of chance: the totals of all breakdowns of a place are the same.
            var headcount = (int)Math.Round(total * world.Places.Weights[prefecture] / population * (1 + Tendency(measure, prefecture)));
            var counts = new int[cells.Count];
            if (world.Scale.WorkforceOfCounties)
            {
                var counties = world.Places.Counties[prefecture];
                for (var i = 0; i < counties.Length; i++)
                    Add(counts, Write(measure, cells, counted, year, counties[i], Share(headcount, i, counties.Length)));
                Write(measure, cells, year, prefecture, counts);
            }
            else
            {
                counts = Write(measure, cells, counted, year, prefecture, headcount);
            }

            Add(province, counts);
        }

        Write(measure, cells, year, Places.Province, province);
    }

    private static double Tendency(MeasureSettings measure, string prefecture) =>
        ((int.Parse(prefecture, System.Globalization.CultureInfo.InvariantCulture) / 100 * 31 + (int)measure.Measure * 17) % 21 - 10)
            / 100.0;

    private int[] Write(MeasureSettings measure, List<Cell> cells, Dictionary<(int, string, string), int>? counted, int year,
        string region, int headcount)
    {
        int[] counts = counted is null ? Split(headcount, [.. cells.Select(cell => cell.Weight)])
            : [.. cells.Select(cell => counted.GetValueOrDefault((year, region, cell.Name)))];
        Write(measure, cells, year, region, counts);
        return counts;
    }

    private void Write(MeasureSettings measure, List<Cell> cells, int year, string region, int[] counts)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var count = new WorkforceCount
            {
                Id = world.Ids.NextLong<WorkforceCount>(),
                Key = "",
                Breakdown = "",
                Measure = measure.Measure,
                Year = year,
                RegionKey = region,
                Headcount = counts[i],
                IsSynthetic = true,
                Source = world.Source,
            };
            cells[i].Set(count);
            count.Key = WorkforceCell.KeyOf(count);
            count.Breakdown = WorkforceCell.BreakdownOf(count);
            world.Write(count);
        }
    }

    /// <summary>The cells of a breakdown: what each sets, and its weight.</summary>
    private List<Cell> Cells(WorkforceMeasure measure, string breakdown)
    {
        if (breakdown.StartsWith(Category, StringComparison.Ordinal))
            return [.. breakdown[Category.Length..].Split(',').Select((name, i) =>
                new Cell(name, count => count.CategoryKey = world.Catalogue.Code("workforce-category", name), 3 - i))];
        List<Cell> cells = [new("", _ => { }, 1)];
        foreach (var dimension in breakdown.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var values = Values(measure, dimension);
            cells = [
                .. cells.SelectMany(_ => values,
                    (cell, value) => new Cell($"{cell.Name}/{value.Name}", cell.Set + value.Set, cell.Weight * value.Weight))];
        }

        return cells;
    }

    private List<Cell> Values(WorkforceMeasure measure, string dimension) => dimension switch
    {
        // Sections only: divisions are counted in them.
        "industry" => [.. world.Settings.Industries.Where(industry => industry.Parent is null)
            .Select(industry => new Cell(industry.Key, count => count.IndustryKey = industry.Key, Drawn(industry.Weight)))],
        "gender" => [.. Enum.GetValues<Gender>().Select(gender => new Cell($"{gender}", count => count.Gender = gender, Drawn(50)))],
        "ageBand" => [.. Enum.GetValues<AgeBand>().Select(band => new Cell($"{band}", count => count.AgeBand = band, Drawn(20)))],
        "education" =>
            [.. world.Settings.Education.Select(
                education => new Cell($"{education.Value}", count => count.Education = education.Value, Drawn(education.Weight)))],
        "establishmentKind" => [.. Schools.Select(school => new Cell($"{school}", count => count.EstablishmentKind = school, Drawn(33)))],
        "skillLevel" => [.. world.Settings.HighestRanks
            .Select(
                rank =>
                    new Cell($"{rank.Value}", count => count.SkillLevelKey = world.Catalogue.LevelByRank[rank.Value], Drawn(rank.Weight)))],
        _ => throw new InvalidDataException($"Head counts of {measure} can't be broken down by '{dimension}'."),
    };

    /// <summary>The persons with certificates by year, region and cell of a breakdown.</summary>
    private Dictionary<(int Year, string Region, string Cell), int> Counted(int leastRank, string breakdown)
    {
        var dimensions = breakdown.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var counted = new Dictionary<(int, string, string), int>();
        foreach (var (holder, count) in world.Certified.Counts)
        {
            if (holder.Rank < leastRank)
                continue;
            var cell = (holder.Year, holder.Region, string.Concat(dimensions.Select(dimension => $"/{holder.Value(dimension)}")));
            counted[cell] = counted.GetValueOrDefault(cell) + count;
        }

        return counted;
    }

    private int Drawn(int weight) => Math.Max(1, weight * _chance.Between(85, 115) / 100);

    private static int Share(int total, int index, int parts) => (int)((long)total * (index + 1) / parts - (long)total * index / parts);

    /// <summary>A whole number in parts by weight that add up to it.</summary>
    private static int[] Split(int total, int[] weights)
    {
        var sum = weights.Sum(weight => (long)weight);
        var parts = new int[weights.Length];
        var (reached, given) = (0L, 0L);
        for (var i = 0; i < parts.Length; i++)
        {
            reached += weights[i];
            var until = total * reached / sum;
            (parts[i], given) = ((int)(until - given), until);
        }

        return parts;
    }

    private static void Add(int[] sums, int[] counts)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += counts[i];
    }

    /// <summary>A cell of a breakdown: its name, what it sets, and its weight beside the others.</summary>
    private sealed record Cell(string Name, Action<WorkforceCount> Set, int Weight);
}
