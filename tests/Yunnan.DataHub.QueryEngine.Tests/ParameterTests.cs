using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class ParameterTests
{
    /// <summary>EF's own compiled queries end at fifteen parameters; a kept plan has no such end, and takes the values of each request.</summary>
    [Fact]
    public void A_kept_plan_takes_any_number_of_values() =>
        Gen.Select(RandomBooks.Books, Gen.Int[1, 60].SelectMany(n => Gen.Int[-1, 6].Array[n].Array[3])).Sample((books, requests) =>
        {
            using var library = new LibraryHost([.. RandomBooks.Authors(), .. books]);
            var places = Enumerable.Range(0, requests[0].Length).ToList();
            var query = $$"""
                query({{string.Join(", ", places.Select(i => $"$v{i}: Int!"))}}) {
                  books(where: { and: [{{string.Join(", ", places.Select(i => $"{{ pages: {{ neq: $v{i} }} }}"))}}] }) {
                    totalCount
                    nodes { pages }
                  }
                }
                """;
            foreach (var values in requests)
            {
                var answer = library.DataAsync(query, places.ToDictionary(i => $"v{i}", i => values[i])).GetAwaiter().GetResult();
                var expected = books.Count(book => !values.Contains(book.Pages));
                Assert.Equal(expected, (int)answer["books"]!["totalCount"]!);
            }
        }, iter: 20, threads: 1);
}
