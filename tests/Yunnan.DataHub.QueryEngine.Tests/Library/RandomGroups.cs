using System.Text.Json.Nodes;
using CsCheck;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>
/// Random groupings of books: dimensions, figures, having, order and first; filters with dates at the ends of months and years, and beside
/// them.
/// </summary>
internal static class RandomGroups
{
    private static readonly string[] Dimensions = ["GENRE", "IS_PRINTED", "AUTHOR_KEY", "AUTHOR_BORN_ON_YEAR", "PUBLISHED_ON_YEAR",
        "PUBLISHED_ON_QUARTER", "PUBLISHED_ON_MONTH", "PAGES", "AUTHOR_NAME"];
    private static readonly string[] Keys = ["genre", "isPrinted", "authorKey", "authorBornOnYear", "publishedOnYear",
        "publishedOnQuarter", "publishedOnMonth", "pages", "authorName"];
    private static readonly string[] Bounds = ["1923-08-01", "2019-12-31", "2020-01-01", "2020-02-28", "2020-02-29", "2020-03-01",
        "2020-03-02", "2020-12-31", "2021-01-01", "9999-12-31"];

    /// <summary>An operation with the variables <c>$where</c> and <c>$day</c>.</summary>
    public static Gen<string> Operation => Gen.Select(
        Gen.Int[0, 8].Array[1, 3],
        RandomBooks.One("count", "count sum { price }", "avg { price } count", "countDistinct(of: GENRE)",
            "countDistinct(of: AUTHOR_KEY) count", "min { pages } count", "max { price }", "min { publishedOn }"),
        RandomBooks.One("", ", having: { count: { gte: 2 } }", ", having: { sum: { price: { gt: 1 } } }",
            ", having: { max: { pages: { lt: 5 } } }"),
        RandomBooks.One("", ", order: [{ count: DESC }]", ", order: [{ sum: { price: ASC } }]", ", order: [{ avg: { price: DESC } }]"),
        RandomBooks.One("", ", first: 2"),
        RandomBooks.One("gte", "gt", "lt", "lte", "ngte", "nlt", "eq"),
        (by, figures, having, order, first, operation) => $$"""
            query ($where: BookFilterInput, $day: LocalDate) {
              bookAggregate(where: { and: [$where, { publishedOn: { {{operation}}: $day } }] }) {
                {{figures}}
                groups(by: [{{string.Join(", ", by.Select(i => Dimensions[i]))}}]{{having}}{{order}}{{first}}) { key { {{string.Join(' ', Keys)}} } {{figures}} }
              }
              books(where: { and: [$where, { publishedOn: { {{operation}}: $day } }] }) { totalCount }
            }
            """);

    public static Gen<string> Day => RandomBooks.One(Bounds);

    /// <summary>Filters that rollups hold, and some that they don't.</summary>
    public static Gen<JsonObject> Where => RandomBooks.One(
        """{}""",
        """{ "genre": { "eq": "POETRY" } }""",
        """{ "genre": { "in": ["FICTION", null] }, "isPrinted": { "eq": true } }""",
        """{ "author": { "name": { "contains": "老" } } }""",
        """{ "or": [{ "authorKey": { "eq": null } }, { "author": { "bornOn": { "lt": "1950-01-01" } } }] }""",
        """{ "publishedOn": { "neq": null } }""",
        """{ "publishedOn": { "gte": "2020-03-01" } }""",
        """{ "publishedOn": { "nlte": "2020-02-29" } }""",
        """{ "pages": { "gte": 3 } }""",
        """{ "title": { "contains": "a" } }""",
        """{ "author": { "books": { "some": { "pages": { "eq": 2 } } } } }""").Select(text => JsonNode.Parse(text)!.AsObject());
}
