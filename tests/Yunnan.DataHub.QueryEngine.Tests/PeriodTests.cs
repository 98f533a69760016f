using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Quarters and months are counted by the databases: from the first day to the last, on both, with rollups and without.</summary>
public sealed partial class PeriodTests
{
    private const string Query =
        """
        { bookAggregate {
            quarters: groups(by: [PUBLISHED_ON_QUARTER]) { key { publishedOnQuarter } count }
            months: groups(by: [PUBLISHED_ON_MONTH]) { key { publishedOnMonth } count } } }
        """;

    private static readonly (int Year, int Month)[] _months = [
        .. from year in new[] { 1999, 2000, 2024 } from month in Enumerable.Range(1, 12) select (year, month)];

    /// <summary>
    /// The first day of each month and its last, and in between as many more as its number says, so that no two have equal counts.
    /// </summary>
    private static Book[] Books =>
    [
        .. from month in _months
           from day in new[] { 1, DateTime.DaysInMonth(month.Year, month.Month) }.Concat(Enumerable.Repeat(15, month.Month))
           select new DateOnly(month.Year, month.Month, day) into date
           select new Book { Pages = 1, PublishedOn = date },
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_period_begins_on_its_first_day_and_ends_on_its_last(bool hasRollups)
    {
        using var library = Library(hasRollups);
        var answer = (await library.DataAsync(Query))["bookAggregate"]!;
        Assert.Equal(hasRollups, library.Statements.All(statement => statement.Contains("BooksByMonth", StringComparison.Ordinal)));
        Assert.Equal(
            _months.GroupBy(month => $"{month.Year}-Q{QuarterOf(month.Month)}")
                .Select(quarter => (quarter.Key, quarter.Sum(month => 2 + month.Month))),
            answer["quarters"]!.AsArray().Select(group => ((string)group!["key"]!["publishedOnQuarter"]!, (int)group["count"]!)));
        Assert.Equal(
            _months.Select(month => ($"{month.Year}-{month.Month:00}", 2 + month.Month)),
            answer["months"]!.AsArray().Select(group => ((string)group!["key"]!["publishedOnMonth"]!, (int)group["count"]!)));
    }

    /// <summary>
    /// No SQL Server is there to ask: what its statements make of year and month is whole-number arithmetic, which SQLite does alike.
    /// </summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_grouped_by_on_SQL_Server_is_the_same_number(bool hasRollups)
    {
        using var library = Library(hasRollups);
        await library.DataAsync(Query);
        var terms = library.TSqlStatements.Select(statement => Term().Match(statement).Groups["term"].Value).Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(2, terms.Count);
        using var calculator = new SqliteConnection("Data Source=:memory:");
        calculator.Open();
        foreach (var (year, month) in _months)
            Assert.Equal(new[] { (10 * year) + QuarterOf(month), (100 * year) + month }.Order(),
                terms.Select(term => Calculate(calculator, term, year, month)).Order());
    }

    private static int QuarterOf(int month) => month switch { <= 3 => 1, <= 6 => 2, <= 9 => 3, _ => 4 };

    private static LibraryHost Library(bool hasRollups) => hasRollups ? LibraryHost.WithRollups(Numbered()) : new LibraryHost(Numbered());

    private static Book[] Numbered()
    {
        var books = Books;
        for (var i = 0; i < books.Length; i++)
            books[i].Id = i + 1;
        return books;
    }

    private static int Calculate(SqliteConnection calculator, string term, int year, int month)
    {
        using var command = calculator.CreateCommand();
        command.CommandText = "SELECT " + term
            .Replace("DATEPART(year, [b].[PublishedOn])", Text(year), StringComparison.Ordinal)
            .Replace("DATEPART(month, [b].[PublishedOn])", Text(month), StringComparison.Ordinal)
            .Replace("[b].[Month]", Text((100 * year) + month), StringComparison.Ordinal);
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"ELSE (?<term>.+?)\s+END AS \[K1\]", RegexOptions.Singleline)]
    private static partial Regex Term();
}
