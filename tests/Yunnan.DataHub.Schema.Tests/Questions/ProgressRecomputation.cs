using System.Globalization;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>
/// Judges a target by what the API shows of it and of the judgement's inputs alone, as a reader of docs/progress-method.md would: a second
/// implementation, which shares nothing with the first.
/// </summary>
internal sealed class ProgressRecomputation
{
    /// <summary>The fields of a target that it needs; <c>inputs</c> comes from its progress.</summary>
    public const string TargetFields =
        "comparator value valueMax periodStart due dueYear scope baseline { year value } indicator { measure direction }";

    /// <summary>The fields of a progress that it needs.</summary>
    public const string InputFields = "inputs { observations { key period periodEnd value status isSynthetic } milestones { year value } }";

    private readonly DateOnly _asOf;
    private readonly string _comparator, _measure, _direction;
    private readonly decimal? _value, _valueMax;
    private readonly int? _periodStart;
    private readonly DateOnly? _due;
    private readonly (int Year, decimal? Value)? _baseline;
    private readonly List<(int Year, decimal Value)> _milestones;
    private readonly List<(DateOnly On, decimal Value)> _series;

    // What meets the goal, and the printed values that growth and pace are measured towards.
    private readonly decimal? _low, _high;
    private readonly decimal _lowGoal, _highGoal;

    public ProgressRecomputation(JsonNode target, JsonNode inputs, DateOnly asOf)
    {
        _asOf = asOf;
        (_comparator, _measure) = ((string)target["comparator"]!, (string)target["indicator"]!["measure"]!);
        _direction = (string)target["indicator"]!["direction"]!;
        (_value, _valueMax, _periodStart) = ((decimal?)target["value"], (decimal?)target["valueMax"], (int?)target["periodStart"]);
        _due = target["due"] is { } due ? Day(due) : target["dueYear"] is { } year ? EndOf((int)year) : null;
        _baseline = target["baseline"] is { } baseline ? ((int)baseline["year"]!, (decimal?)baseline["value"]) : null;
        _milestones = [.. inputs["milestones"]!.AsArray().Select(m => ((int)m!["year"]!, (decimal)m["value"]!))];
        var figures = inputs["observations"]!.AsArray().Select(f => f!).ToList();
        _series = _measure == "ANNUAL_FLOW" ? Years(figures) : Points(figures);
        if (_value is { } value)
            (_low, _high, _lowGoal, _highGoal) = Range(value);
    }

    private bool IsCount => _measure is "CUMULATIVE" or "ANNUAL_FLOW";

    private bool IsTwoSided => _low is not null && _high is not null;

    /// <summary>The status and the share of the goal.</summary>
    public (string Status, decimal? Share) Judge()
    {
        var from = IsCount && _periodStart is { } first ? new DateOnly(first, 1, 1) : DateOnly.MinValue;
        var to = _due is { } due ? EndOf(due.Year) : DateOnly.MaxValue;
        var inPeriod = _series.Where(point => point.On >= from && point.On <= to).ToList();
        if (inPeriod.Count == 0)
            return ("NOT_AVAILABLE", null);
        var actual = inPeriod[^1];
        decimal? share = _value is null ? null : Share(actual.Value) is { } some ? Math.Round(some, 4, MidpointRounding.AwayFromZero) : null;
        if (_value is not null && Meets(actual.Value))
        {
            // A count that may not pass a limit is within it only when it is over.
            var isOver = _low is not null || !IsCount
                || actual.On >= (_measure == "ANNUAL_FLOW" ? EndOf(actual.On.Year) : _due ?? DateOnly.MaxValue);
            if (isOver)
                return ("ACHIEVED", share);
        }
        else if (_value is not null && (_due <= actual.On || _asOf > _due))
        {
            return ("MISSED", share);
        }
        return (Compare(actual), share);
    }

    private string Compare((DateOnly On, decimal Value) actual)
    {
        if (_value is not null && _measure == "CUMULATIVE")
        {
            if (_periodStart is not { } first || _due is not { } due || EndOf(first - 1) >= due)
                return "NOT_AVAILABLE";
            var start = EndOf(first - 1);
            return Pace(actual,
                [(start, 0), .. _milestones.Select(m => (On: EndOf(m.Year), m.Value)).Where(m => m.On > start && m.On < due)
                    .OrderBy(m => m.On), (due, _lowGoal)]);
        }
        if (_value is not null && _measure == "ANNUAL_FLOW")
        {
            var ofYear = _milestones.Where(m => m.Year == actual.On.Year).Select(m => (decimal?)m.Value).FirstOrDefault() ?? _lowGoal;
            return Pace(actual, [(EndOf(actual.On.Year - 1), 0), (EndOf(actual.On.Year), ofYear)]);
        }
        return Growth(actual);
    }

    private string Pace((DateOnly On, decimal Value) actual, List<(DateOnly On, decimal Value)> way)
    {
        if (IsTwoSided && actual.Value > _high)
            return "DETERIORATING";
        var next = way.FindIndex(point => point.On >= actual.On);
        var expected = next < 0 ? way[^1].Value : next == 0 ? way[0].Value
            : way[next - 1].Value + ((way[next].Value - way[next - 1].Value) * Between(way[next - 1].On, actual.On)
                / Between(way[next - 1].On, way[next].On));
        if (_low is not null)
            return OfRatio(expected > 0 ? (double)(actual.Value / expected) : null);
        return OfRatio(actual.Value > _high ? -1 : actual.Value <= 0 ? 1 : (double)(expected / actual.Value));
    }

    private string Growth((DateOnly On, decimal Value) actual)
    {
        if (BaselineOf() is not { } start || start.On >= actual.On)
            return "NOT_AVAILABLE";
        var (b, a) = ((double)start.Value, (double)actual.Value);
        var elapsed = (double)Between(start.On, actual.On);
        if (_value is null)
            return _comparator is "EQUAL" or "APPROXIMATELY" or "BETWEEN" ? "NOT_AVAILABLE"
                : Trend(b, a, elapsed, _comparator.StartsWith("GREATER", StringComparison.Ordinal));
        if (Meets(start.Value))
            return "DETERIORATING";
        var upwards = start.Value <= _low;
        if (_due is not { } due)
            return Trend(b, a, elapsed, upwards);
        if (due <= start.On)
            return "NOT_AVAILABLE";
        var goal = (double)(upwards ? _lowGoal : _highGoal);
        var whole = (double)Between(start.On, due);
        var (required, observed) = b > 0 && goal > 0 && a >= 0
            ? (Math.Pow(goal / b, 1 / whole) - 1, Math.Pow(a / b, 1 / elapsed) - 1)
            : ((goal - b) / whole, (a - b) / elapsed);
        if (IsTwoSided && (b < goal ? actual.Value > _high : actual.Value < _low))
            return "DETERIORATING";
        return required != 0 ? OfRatio(observed / required)
            : (_low is null ? observed > 0 : observed < 0) ? "DETERIORATING" : "LIMITED";
    }

    private static string Trend(double b, double a, double elapsed, bool upwards)
    {
        if (b > 0 && a >= 0)
        {
            var growth = Math.Round(Math.Pow(a / b, 1 / elapsed) - 1, 6, MidpointRounding.AwayFromZero);
            return (upwards ? growth : -growth) switch
            {
                >= 0.015 => "ON_TRACK",
                >= 0.005 => "NEEDS_ACCELERATION",
                >= 0 => "LIMITED",
                _ => "DETERIORATING",
            };
        }
        return b != 0 ? "NOT_AVAILABLE" : a == 0 ? "LIMITED" : a > 0 == upwards ? "ON_TRACK" : "DETERIORATING";
    }

    private static string OfRatio(double? ratio) => ratio is not { } some ? "NOT_AVAILABLE"
        : Math.Round(some, 4, MidpointRounding.AwayFromZero) switch
        {
            >= 0.95 => "ON_TRACK",
            >= 0.60 => "NEEDS_ACCELERATION",
            >= 0 => "LIMITED",
            _ => "DETERIORATING",
        };

    private (DateOnly On, decimal Value)? BaselineOf()
    {
        if (_baseline is { Value: { } stated } given)
            return (EndOf(given.Year), stated);
        var before = (_baseline?.Year ?? _periodStart - 1) is { } year ? _series.Where(point => point.On <= EndOf(year)).ToList() : [];
        return before.Count > 0 ? before[^1] : _series.Count > 0 ? _series[0] : null;
    }

    private (decimal? Low, decimal? High, decimal LowGoal, decimal HighGoal) Range(decimal value)
    {
        var about = _comparator == "APPROXIMATELY" ? 0.05m * Math.Abs(value) : 0;
        return _comparator switch
        {
            "GREATER_OR_EQUAL" or "GREATER" => (value, null, value, value),
            "LESS_OR_EQUAL" or "LESS" => (null, value, value, value),
            "BETWEEN" => (value, _valueMax ?? value, value, _valueMax ?? value),
            _ when _direction == "INCREASE" => (value - about, null, value, value),
            _ when _direction == "DECREASE" => (null, value + about, value, value),
            _ when _measure == "FREQUENCY" => (value - about, null, value, value),
            "APPROXIMATELY" => (value - about, value + about, value, value),
            _ => (value - (0.01m * Math.Abs(value)), value + (0.01m * Math.Abs(value)), value, value),
        };
    }

    private bool Meets(decimal figure) => _comparator switch
    {
        "GREATER" => figure > _low,
        "LESS" => figure < _high,
        _ => (_low is null || figure >= _low) && (_high is null || figure <= _high),
    };

    private decimal? Share(decimal figure) =>
        IsTwoSided && Meets(figure) ? 1
        : _low is not null && (_high is null || figure < _lowGoal) ? (_lowGoal == 0 ? null : figure / _lowGoal)
        : figure <= _highGoal ? 1
        : _highGoal < 0 ? null : _highGoal / figure;

    /// <summary>One figure a day: real before made up, then the further checked, then the longer period.</summary>
    private static List<(DateOnly On, decimal Value)> Points(IEnumerable<JsonNode> figures) =>
    [
        .. figures.GroupBy(f => Day(f["periodEnd"]!)).OrderBy(day => day.Key).Select(day => (day.Key, (decimal)day
            .OrderBy(f => (bool)f["isSynthetic"]!)
            .ThenByDescending(f => Array.IndexOf(["PROVISIONAL", "VERIFIED", "PUBLISHED"], (string)f["status"]!))
            .ThenBy(f => ((string)f["period"]!).Length == 4 ? 0 : ((string)f["period"]!)[5] == 'Q' ? 1 : 2)
            .ThenByDescending(f => (decimal)f["value"]!).First()["value"]!)),
    ];

    /// <summary>One figure a year: its own, else its quarters or months added up to the first hole.</summary>
    private static List<(DateOnly On, decimal Value)> Years(List<JsonNode> figures)
    {
        List<(DateOnly On, decimal Value)> years = [];
        foreach (var year in figures.GroupBy(f => Day(f["periodEnd"]!).Year).OrderBy(y => y.Key))
        {
            var whole = Points(year.Where(f => ((string)f["period"]!).Length == 4));
            var quarters = Points(year.Where(f => ((string)f["period"]!).Contains('Q', StringComparison.Ordinal)));
            var months = Points(year.Where(f => ((string)f["period"]!) is { Length: 7 } period && period[5] != 'Q'));
            if (whole.Count > 0)
                years.Add(whole[^1]);
            else if (quarters.TakeWhile((q, i) => q.On.Month == 3 * (i + 1)).ToList() is { Count: > 0 } inQuarters)
                years.Add((inQuarters[^1].On, inQuarters.Sum(q => q.Value)));
            else if (months.TakeWhile((m, i) => m.On.Month == i + 1).ToList() is { Count: > 0 } inMonths)
                years.Add((inMonths[^1].On, inMonths.Sum(m => m.Value)));
        }
        return years;
    }

    private static decimal Between(DateOnly from, DateOnly to) => Position(to) - Position(from);

    private static decimal Position(DateOnly day) => day.Year + ((decimal)day.DayOfYear / EndOf(day.Year).DayOfYear);

    private static DateOnly EndOf(int year) => new(year, 12, 31);

    private static DateOnly Day(JsonNode text) => DateOnly.Parse((string)text!, CultureInfo.InvariantCulture);
}
