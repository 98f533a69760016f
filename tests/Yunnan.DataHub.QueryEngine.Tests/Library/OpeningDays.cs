namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>A calendar of a few months: the library opens from Tuesday to Saturday. Most days of the rows lie outside of it.</summary>
internal static class OpeningDays
{
    private static readonly DateOnly _first = new(2019, 12, 1), _last = new(2020, 4, 30);

    /// <summary>Its days.</summary>
    public static IEnumerable<OpeningDay> All()
    {
        var number = 0;
        for (var day = _first; day <= _last; day = day.AddDays(1))
        {
            number += day.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Monday ? 0 : 1;
            yield return new OpeningDay { Day = day, Number = number };
        }
    }

    /// <summary>Opening days after one day up to and with another; null where one is missing or outside.</summary>
    public static int? Between(DateOnly? from, DateOnly? to) => Walk(to) - Walk(from);

    private static int? Walk(DateOnly? day) => day is not { } wanted || wanted < _first || wanted > _last ? null
        : Enumerable.Range(0, wanted.DayNumber - _first.DayNumber + 1)
            .Count(days => _first.AddDays(days).DayOfWeek is not DayOfWeek.Sunday and not DayOfWeek.Monday);
}
