using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.QueryEngine.Tests.Compliance;

/// <summary>What filters find.</summary>
public abstract class FilterCompliance(DatabaseKind kind)
{
    [ComplianceFact]
    public void A_filter_finds_what_the_same_conditions_find_among_plain_objects() =>
        Gen.Select(RandomBooks.Books, RandomFilters.Where.Array[25]).Sample((books, filters) =>
    {
        var authors = RandomBooks.Authors().ToDictionary(a => a.Key);
        using var library = new LibraryHost([.. RandomBooks.Authors(), .. books], kind: kind);
        foreach (var where in filters)
        {
            var data =
                library.DataAsync("query($where: BookFilterInput) { books(first: 100, where: $where) { totalCount nodes { id } } }",
                    new { where }).GetAwaiter().GetResult();
            var found = data["books"]!["nodes"]!.AsArray().Select(n => Ids.BookNumber((string)n!["id"]!)).ToList();
            Assert.Equal(books.Where(b => FilterOracle.Matches(b, where, authors)).Select(b => b.Id).Order(), found);
            Assert.Equal(found.Count, (int)data["books"]!["totalCount"]!);
        }
    }, iter: 12, threads: 1);
}
