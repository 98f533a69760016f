using System.Globalization;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Model.Tests.Targets.Progress;

/// <summary>The table of worked examples in docs/progress-method.md tells the truth.</summary>
public class WorkedExamplesTests
{
    private const string Heading = "| target | goal | measure | milestone | figures | as of |";

    public static TheoryData<string> Rows() =>
        new(File.ReadLines(DocumentPath()).SkipWhile(line => !line.StartsWith(Heading, StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_numbers_of_the_documentation_are_those_of_the_rules(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries)[1..^1];
        var asOf = DateOnly.Parse(cells[5], CultureInfo.InvariantCulture);
        var figures = Pairs(cells[4]).Select(pair => Given.Figure(pair.Year, pair.Value));

        var progress = ProgressAssessment.Assess(Goal(cells), figures, asOf);

        string[] computed =
        [
            Text(progress.Share, "0.0000"), Text(progress.ExpectedShare, "0.0000"), Text(progress.RequiredGrowth, "0.000000"),
            Text(progress.ObservedGrowth, "0.000000"), Text(progress.Ratio, "0.0000"), progress.Status.ToString(),
        ];
        Assert.Equal(string.Join(" | ", cells[6..]), string.Join(" | ", computed));
    }

    private static ProgressGoal Goal(string[] cells)
    {
        var parts = cells[1].Split(" by ");
        var words = parts[0].Split(' ');
        var kind = cells[2].Split(", ");
        return new ProgressGoal
        {
            Comparator = words[0] switch
            {
                ">=" => Comparator.GreaterOrEqual,
                "<=" => Comparator.LessOrEqual,
                "<" => Comparator.Less,
                "~" => Comparator.Approximately,
                "between" => Comparator.Between,
                _ => Comparator.Equal,
            },
            Value = words.Length > 1 ? Number(words[1]) : null,
            ValueMax = words.Length > 2 ? Number(words[2]) : null,
            Measure = Enum.Parse<IndicatorMeasure>(kind[0]),
            Direction = Enum.Parse<IndicatorDirection>(kind[1]),
            PeriodStart = 2021,
            DueYear = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null,
            Milestones = [.. Pairs(cells[3]).Select(pair => new ProgressMilestone(pair.Year, pair.Value))],
        };
    }

    private static IEnumerable<(int Year, decimal Value)> Pairs(string cell) =>
        from pair in cell.Split(';', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split(':')
        select (int.Parse(parts[0], CultureInfo.InvariantCulture), Number(parts[1]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(decimal? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";

    private static string DocumentPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Yunnan.DataHub.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "docs", "progress-method.md");
    }
}
