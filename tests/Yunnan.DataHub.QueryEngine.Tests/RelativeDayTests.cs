using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class RelativeDayTests : IDisposable
{
    private static readonly DateOnly _today = new(2026, 3, 31);

    private static readonly string[] _anchors = ["today", "monthStart", "monthEnd", "quarterStart", "quarterEnd", "yearStart", "yearEnd"];

    private readonly LibraryHost _library = LibraryHost.WithTypes(
        [
            Book(1, new(2025, 12, 31)), Book(2, new(2026, 1, 1)), Book(3, new(2026, 2, 28)), Book(4, new(2026, 3, 31)),
            Book(5, new(2026, 4, 1)), Book(6, null),
        ],
        engine =>
        {
            engine.Type<Book>().Compute("age", x => new Published(x.PublishedOn), Ages);
            engine.Field("days", Days);
        });

    public RelativeDayTests() => _library.Today = _today;

    [Theory]
    [InlineData("today", "2026-03-31")]
    [InlineData("today-1m", "2026-02-28")]
    [InlineData("today-25m", "2024-02-29")]
    [InlineData("today+1q", "2026-06-30")]
    [InlineData("today-5y", "2021-03-31")]
    [InlineData("today-30d", "2026-03-01")]
    [InlineData("today+2w", "2026-04-14")]
    [InlineData("today+00007d", "2026-04-07")]
    [InlineData("monthStart+1m", "2026-04-01")]
    [InlineData("monthEnd-1m", "2026-02-28")]
    [InlineData("monthEnd-1d", "2026-03-30")]
    [InlineData("quarterStart-1q", "2025-10-01")]
    [InlineData("quarterEnd+1q", "2026-06-30")]
    [InlineData("yearStart", "2026-01-01")]
    [InlineData("yearEnd-1y", "2025-12-31")]
    [InlineData("yearEnd-99999d", "1753-03-18")]
    public void A_day_is_counted_from_today(string text, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), RelativeDay.TryParse(text)!.On(_today));

    /// <summary>Against a model that walks the calendar day by day to the anchor; what counts from a period's end is its end.</summary>
    [Fact]
    public void Days_are_those_of_the_calendar() => Gen.Select(
        Gen.Int[new DateOnly(1000, 1, 1).DayNumber, new DateOnly(8000, 12, 31).DayNumber].Select(DateOnly.FromDayNumber),
        RandomBooks.One(_anchors), Gen.Int[-9_999, 9_999], RandomBooks.One('d', 'w', 'm', 'q', 'y'))
        .Where(t => Math.Abs(t.Item3) < t.Item4 switch { 'y' => 900, 'q' => 3_000, _ => 10_000 })
        .Sample((today, anchor, count, unit) =>
        {
            var text = $"{anchor}{(count < 0 ? '-' : '+')}{Math.Abs(count)}{unit}";
            Assert.Equal(Model(today, anchor, count, unit), RelativeDay.TryParse(text)!.On(today));
        });

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("Today")]
    [InlineData("today ")]
    [InlineData("today -1d")]
    [InlineData("today-")]
    [InlineData("today-d")]
    [InlineData("today-1")]
    [InlineData("today-1h")]
    [InlineData("today-1D")]
    [InlineData("today--1d")]
    [InlineData("today+-1d")]
    [InlineData("today+1d+1d")]
    [InlineData("today-100000d")]
    [InlineData("today-１d")]
    [InlineData("weekStart")]
    [InlineData("2026-02-30")]
    [InlineData("2026-3-1")]
    [InlineData("2026-03-01-1d")]
    public async Task What_is_no_day_is_refused_with_what_is_understood(string text)
    {
        Assert.Null(RelativeDay.TryParse(text));
        foreach (var (query, variables, code) in new (string, object?, string)[]
        {
            ($$"""{ books(where: { publishedOn: { gt: "{{text}}" } }) { totalCount } }""", null, "ARGUMENTS_OF_CORRECT_TYPE"),
            ($$"""{ books(where: { or: [{ publishedOn: { in: ["today", "{{text}}"] } }] }) { totalCount } }""", null,
                "ARGUMENTS_OF_CORRECT_TYPE"),
            ($$"""{ days(on: "{{text}}") }""", null, "ARGUMENTS_OF_CORRECT_TYPE"),
            ("query($d: LocalDate) { books(where: { publishedOn: { gt: $d } }) { totalCount } }", new { d = text }, "INVALID_VALUE"),
            ("query($w: BookFilterInput) { books(where: $w) { totalCount } }",
                new { w = new { publishedOn = new { @in = new[] { text } } } }, "INVALID_VALUE"),
            ($$"""query($d: LocalDate = "{{text}}") { books(where: { publishedOn: { gt: $d } }) { totalCount } }""", null,
                "DEFAULT_VALUES_OF_CORRECT_TYPE"),
        })
        {
            var error = (await _library.RunAsync(query, variables))["errors"]![0]!;
            Assert.Equal(code, (string?)error["extensions"]!["code"]);
            Assert.Contains("today, monthStart, monthEnd, quarterStart, quarterEnd, yearStart, yearEnd", (string?)error["message"],
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("today-2027y")]
    [InlineData("today+99999m")]
    [InlineData("yearEnd+7974y")]
    [InlineData("today-99999y")]
    public async Task A_day_outside_the_calendar_is_an_error_of_its_field(string text)
    {
        foreach (var (query, variables) in new (string, object?)[]
        {
            ($$"""{ days(on: "{{text}}") }""", null), ("query($d: LocalDate!) { days(on: $d) }", new { d = text }),
            ($$"""{ books(where: { publishedOn: { gt: "{{text}}" } }) { totalCount } }""", null),
        })
            Assert.Equal("INVALID_ARGUMENT", await _library.ErrorAsync(query, variables));
    }

    [Theory]
    [InlineData("""{ books(where: { publishedOn: { lte: "today" } }) { totalCount } }""", 4, 5)]
    [InlineData("""{ books(where: { publishedOn: { ngt: "today" } }) { totalCount } }""", 5, 6)]
    [InlineData("""{ books(where: { publishedOn: { in: ["monthEnd-1m", null, "today"] } }) { totalCount } }""", 3, 3)]
    [InlineData("""{ books(where: { publishedOn: { in: "yearStart" } }) { totalCount } }""", 1, 1)]
    [InlineData("""{ books(where: { or: [{ publishedOn: { eq: "yearEnd-1y" } }, { publishedOn: { eq: "today" } }] }) { totalCount } }""",
        2, 2)]
    [InlineData("""query($d: LocalDate = "today") { books(where: { publishedOn: { eq: $d } }) { totalCount } }""", 1, 1)]
    [InlineData("""query($d: [LocalDate] = ["today", "yearStart"]) { books(where: { publishedOn: { in: $d } }) { totalCount } }""", 2, 2)]
    [InlineData("""query($d: LocalDate = "yearStart") { books(where: { publishedOn: { gte: $d, lte: "today" } }) { totalCount } }""", 3, 4)]
    [InlineData("""query($w: BookFilterInput = { publishedOn: { gt: "today" } }) { books(where: $w) { totalCount } }""", 1, 0)]
    public async Task A_plan_that_is_kept_answers_for_the_day_of_each_request(string query, int today, int tomorrow)
    {
        Assert.Equal(today, Count(await _library.DataAsync(query)));
        _library.Today = _today.AddDays(1);
        Assert.Equal(tomorrow, Count(await _library.DataAsync(query)));
        _library.Today = _today;
        Assert.Equal(today, Count(await _library.DataAsync(query)));
    }

    [Fact]
    public async Task Variables_take_dates_and_days_that_move_in_turn_by_one_plan()
    {
        const string query = "query($w: BookFilterInput, $d: LocalDate!) { books(where: { and: [$w, { publishedOn: { lte: $d } }] }) "
            + "{ totalCount } days(on: $d) }";
        foreach (var (from, until, count, day) in new[]
        {
            ("yearStart", "today", 3, "2026-03-31"), ("2026-01-01", "today", 3, "2026-03-31"),
            ("yearStart", "2026-02-28", 2, "2026-02-28"), ("2026-01-01", "2026-02-28", 2, "2026-02-28"),
        })
        {
            var data = await _library.DataAsync(query, new { w = new { publishedOn = new { gte = from } }, d = until });
            Assert.Equal((count, day), (Count(data), (string?)data["days"]![0]));
        }
    }

    [Fact]
    public async Task Methods_are_given_dates()
    {
        const string query = """
            query($d: LocalDate = "today", $more: [LocalDate!]) {
              days(on: $d, more: $more)
              others: days(on: "yearEnd", more: ["quarterStart", "2026-05-05"])
              books(where: { publishedOn: { eq: "yearStart" } }) { nodes { age(asOf: $d) before: age(asOf: "today-1d") } }
            }
            """;
        var data = await _library.DataAsync(query, new { more = (string[])["monthStart-1m"] });
        Assert.Equal("""["2026-03-31","2026-02-01"]""", data["days"]!.ToJsonString());
        Assert.Equal("""["2026-12-31","2026-01-01","2026-05-05"]""", data["others"]!.ToJsonString());
        Assert.Equal("""[{"age":89,"before":88}]""", data["books"]!["nodes"]!.ToJsonString());
        _library.Today = _today.AddDays(1);
        data = await _library.DataAsync(query, new { more = (string[])["monthStart-1m"] });
        Assert.Equal("""["2026-04-01","2026-03-01"]""", data["days"]!.ToJsonString());
        Assert.Equal("""[{"age":90,"before":89}]""", data["books"]!["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Nested_lists_and_figures_take_days_that_move()
    {
        const string query = """
            {
              authors { nodes { key books(where: { publishedOn: { gte: "today" } }) { pages } } }
              bookAggregate(where: { publishedOn: { lt: "monthStart" } }) { count }
            }
            """;
        var data = await _library.DataAsync(query);
        Assert.Equal(3, (int)data["bookAggregate"]!["count"]!);
        Assert.Contains(_library.TSqlStatements, sql => sql.Contains("[PublishedOn] < @", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_day_is_a_parameter_of_the_statement()
    {
        await _library.DataAsync("""{ books(where: { publishedOn: { gt: "today-5y" } }) { totalCount } }""");
        var sql = Assert.Single(_library.TSqlStatements);
        Assert.Contains("[PublishedOn] > @", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("2021", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rollup_serves_a_day_that_falls_between_two_of_its_periods()
    {
        using var library = LibraryHost.WithRollups([Book(1, new(2025, 5, 1)), Book(2, new(2026, 2, 1))]);
        library.Today = new(2026, 1, 1);
        const string query = """{ bookAggregate(where: { publishedOn: { gte: "today" } }) { count } }""";
        foreach (var (day, isRolledUp) in new[] { (new DateOnly(2026, 1, 1), true), (new DateOnly(2026, 1, 2), false) })
        {
            library.Today = day;
            Assert.Equal(1, (int)(await library.DataAsync(query))["bookAggregate"]!["count"]!);
            Assert.Equal(isRolledUp, library.Statements[0].Contains("BooksBy", StringComparison.Ordinal));
        }
    }

    public void Dispose() => _library.Dispose();

    private static DateOnly Model(DateOnly today, string anchor, int count, char unit)
    {
        var day = today;
        bool Begins(DateOnly d) => d.Day == 1 && (anchor[0] == 'm' || d.Month == 1 || (anchor[0] == 'q' && d.Month % 3 == 1));
        if (anchor.EndsWith("Start", StringComparison.Ordinal))
            while (!Begins(day))
                day = day.AddDays(-1);
        var isEnd = anchor.EndsWith("End", StringComparison.Ordinal);
        while (isEnd && !Begins(day.AddDays(1)))
            day = day.AddDays(1);
        return unit switch
        {
            'd' => day.AddDays(count),
            'w' => day.AddDays(7 * count),
            _ => (isEnd ? day.AddDays(1) : day).AddMonths(unit switch { 'm' => 1, 'q' => 3, _ => 12 } * count).AddDays(isEnd ? -1 : 0),
        };
    }

    private static int Count(JsonObject data) => (int)data["books"]!["totalCount"]!;

    private static Book Book(int id, DateOnly? published) => new() { Id = id, Pages = 1, PublishedOn = published };

    private static IReadOnlyList<DateOnly> Days(DateOnly on, IReadOnlyList<DateOnly>? more = null) => [on, .. more ?? []];

    /// <summary>How many days ago it came out.</summary>
    /// <param name="published">When the books came out.</param>
    /// <param name="asOf">From when to count.</param>
    private static Task<IReadOnlyList<int?>> Ages(IReadOnlyList<Published> published, DateOnly asOf) =>
        Task.FromResult<IReadOnlyList<int?>>([.. published.Select(p => asOf.DayNumber - p.On?.DayNumber)]);

    private sealed record Published(DateOnly? On);
}
