using System.Text.Json;
using CsCheck;
using Yunnan.DataHub.Model.Calendar;

namespace Yunnan.DataHub.Model.Tests.Calendar;

public class WorkingDaysTests
{
    private static readonly IReadOnlyList<WorkingYear> _years = Years();
    private static readonly WorkingDays _calendar = new(_years);
    private static readonly Gen<DateOnly> _day = Gen.Int[0, 365 * 10].Select(days => new DateOnly(2018, 1, 1).AddDays(days));

    [Theory]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_the_working_days_that_the_notice_leaves(int year, int workingDays) =>
        Assert.Equal(workingDays, _calendar.Within(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)));

    [Theory]
    [InlineData("2020-01-31", false)]
    [InlineData("2020-02-01", false)]
    [InlineData("2020-02-03", true)]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2024-02-09", true)]
    [InlineData("2024-02-18", true)]
    [InlineData("2025-01-28", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-23", false)]
    public void Holidays_are_free_and_weekends_in_their_place_are_worked(string day, bool isWorked) =>
        Assert.Equal(isWorked, _calendar.IsWorkingDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_review_over_the_spring_festival_takes_the_days_that_are_worked() =>
        // Claimed on Wednesday 18 January 2023; the festival is from the 21st to the 27th, and the weekend after it is worked.
        Assert.Equal(5, _calendar.Between(new DateOnly(2023, 1, 18), new DateOnly(2023, 1, 30)));

    [Fact]
    public void A_notice_counts_its_first_and_its_last_day() =>
        Assert.Equal(5, _calendar.Within(new DateOnly(2023, 3, 6), new DateOnly(2023, 3, 10)));

    [Fact]
    public void What_is_done_on_the_same_day_took_no_working_day() =>
        Assert.Equal(0, _calendar.Between(new DateOnly(2023, 3, 6), new DateOnly(2023, 3, 6)));

    [Fact]
    public void Years_without_a_notice_have_the_statutory_holidays_alone() =>
        Assert.Equal(2, _calendar.Within(new DateOnly(2019, 9, 30), new DateOnly(2019, 10, 6)));

    [Fact]
    public void Years_outside_the_calendar_count_Monday_to_Friday() =>
        Assert.Equal(5, _calendar.Within(new DateOnly(2009, 9, 28), new DateOnly(2009, 10, 4)));

    [Theory]
    [InlineData(2012, "2012-01-22", "2012-04-04", "2012-06-23", "2012-09-30")]
    [InlineData(2013, "2013-02-09", "2013-04-04", "2013-06-12", "2013-09-19")]
    [InlineData(2017, "2017-01-28", "2017-04-04", "2017-05-30", "2017-10-04")]
    [InlineData(2019, "2019-02-05", "2019-04-05", "2019-06-07", "2019-09-13")]
    [InlineData(2027, "2027-02-05", "2027-04-05", "2027-06-09", "2027-09-15")]
    public void Statutory_holidays_follow_moon_and_sun(int year, string spring, string clear, string boats, string autumn)
    {
        var holidays = StatutoryHolidays.Of(year).ToList();
        Assert.Equal([$"{year}-01-01", spring, clear, $"{year}-05-01", boats, autumn, $"{year}-10-01"],
            holidays.Select(holiday => $"{holiday.From:O}"));
        Assert.Equal(year < 2025 ? 11 : 13, holidays.Sum(holiday => holiday.To.DayNumber - holiday.From.DayNumber + 1));
    }

    [Fact]
    public void Every_notice_gives_the_statutory_holidays_and_more() => Assert.All(
        from year in _years from holiday in StatutoryHolidays.Of(year.Year) select (year, holiday),
        found => Assert.Contains(found.year.Holidays, given => given.Name.Contains(found.holiday.Name, StringComparison.Ordinal)
            && given.From <= found.holiday.From && given.To >= found.holiday.To));

    [Fact]
    public void The_days_of_the_calendar_agree_with_its_counts()
    {
        var days = _calendar.Days().ToDictionary(day => day.Day);
        Assert.Equal(31 * 365 + 8, days.Count);
        Assert.Equal(0, days[new DateOnly(2010, 1, 1)].WorkingDayNumber);
        Gen.Select(_day, _day).Sample((from, to) =>
            days[to].WorkingDayNumber - days[from].WorkingDayNumber == _calendar.Between(from, to)
            && days[to].IsWorkingDay == _calendar.IsWorkingDay(to)
            && days[to].IsAnnounced == _calendar.Years.Contains(to.Year));
    }

    [Fact]
    public void A_day_tells_its_holiday_and_its_notice()
    {
        var days = _calendar.Days().ToDictionary(day => day.Day);
        Assert.Equal("春节 Spring Festival 国办发明电〔2020〕1号 False", Text(days[new DateOnly(2020, 2, 2)]));
        Assert.Equal("国庆节、中秋节 National Day, Mid-Autumn Festival 国办发明电〔2024〕12号 False", Text(days[new DateOnly(2025, 10, 4)]));
        Assert.Equal("元旦 New Year's Day 国办发明电〔2022〕16号 False", Text(days[new DateOnly(2022, 12, 31)]));
        Assert.Equal("  国办发明电〔2025〕7号 True", Text(days[new DateOnly(2026, 1, 4)]));
        Assert.Equal("劳动节 Labour Day  False", Text(days[new DateOnly(2030, 5, 2)]));

        static string Text(CalendarDay day) => $"{day.NameZh} {day.NameEn} {day.Notice} {day.IsWorkingDay}";
    }

    [Fact]
    public void Every_day_given_as_worked_is_a_weekend_and_every_holiday_has_a_day() => Assert.All(_years, year =>
    {
        Assert.All(year.WorkingWeekends, day => Assert.True(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day}"));
        Assert.All(year.Holidays, holiday => Assert.True(holiday.From <= holiday.To, holiday.Name));
        Assert.Matches("^国办发明电〔20[0-9]{2}〕[0-9]+号$", year.Notice);
    });

    [Fact]
    public void Counting_is_the_same_as_walking() => Gen.Select(_day, _day).Sample((a, b) =>
    {
        var (from, to) = a <= b ? (a, b) : (b, a);
        var walked = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            walked += _calendar.IsWorkingDay(day) ? 1 : 0;
        return _calendar.Between(from, to) == walked && _calendar.Between(to, from) == -walked;
    });

    [Fact]
    public void Counting_adds_up() => Gen.Select(_day, _day, _day).Sample((a, b, c) =>
        _calendar.Between(a, b) + _calendar.Between(b, c) == _calendar.Between(a, c));

    [Fact]
    public void The_day_so_many_working_days_later_is_worked_and_so_many_away() => Gen.Select(_day, Gen.Int[1, 400]).Sample((day, count) =>
    {
        var later = _calendar.Add(day, count);
        return _calendar.IsWorkingDay(later) && _calendar.Between(day, later) == count;
    });

    [Fact]
    public void No_working_day_later_is_the_day_itself() => _day.Sample(day => _calendar.Add(day, 0) == day);

    private static List<WorkingYear> Years() => JsonSerializer.Deserialize<List<WorkingYear>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "working-days.json")), JsonSerializerOptions.Web)!;
}
