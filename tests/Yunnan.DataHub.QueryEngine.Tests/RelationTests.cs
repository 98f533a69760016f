using System.Text.Json.Nodes;
using CsCheck;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Lists of the rows that refer to an object, of which its class knows nothing.</summary>
public sealed class RelationTests
{
    [Fact]
    public void A_foreign_key_has_a_list_on_the_other_side_that_can_be_filtered_sorted_and_cut() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            var data = Data(library,
                """
                { books(first: 1000) { nodes {
                    pages
                    reviews { stars words }
                    best: reviews(where: { stars: { gt: 0 } }, order: [{ words: DESC }, { id: DESC }], first: 2) { id words }
                    author { key reviewsByCritic(order: [{ book: { pages: ASC } }]) { book { pages } } reviewsByEditor { stars } }
                } } }
                """)["books"]!["nodes"]!.AsArray();
            foreach (var (node, book) in data.Zip(rows.Books.OrderBy(b => b.Id)))
            {
                var reviews = rows.Reviews.Where(r => r.BookId == book.Id).ToList();
                Assert.Equal(reviews.Select(r => (r.Stars, r.Words)), node!["reviews"]!.AsArray().Select(r => ((int)r!["stars"]!, (int?)r["words"])));
                Assert.Equal(reviews.Where(r => r.Stars > 0).OrderByDescending(r => r.Words).ThenByDescending(r => r.Id).Take(2).Select(r => r.Words),
                    node["best"]!.AsArray().Select(r => (int?)r!["words"]));
                if (book.AuthorKey is not { } author)
                    continue;
                var pages = rows.Books.ToDictionary(b => b.Id, b => b.Pages);
                Assert.Equal(rows.Reviews.Where(r => r.CriticKey == author).Select(r => pages[r.BookId]).Order(),
                    node["author"]!["reviewsByCritic"]!.AsArray().Select(r => (int)r!["book"]!["pages"]!));
                Assert.Equal(rows.Reviews.Where(r => r.EditorKey == author).Select(r => r.Stars),
                    node["author"]!["reviewsByEditor"]!.AsArray().Select(r => (int)r!["stars"]!));
            }
        }, iter: 10, threads: 1);

    [Fact]
    public void Rows_are_found_by_the_rows_that_refer_to_them() =>
        RandomReviews.WithBooks.Sample(rows =>
        {
            using var library = RandomReviews.Library(rows);
            Same("reviews: { some: { stars: { gt: 1 } } }", b => Of(b).Any(r => r.Stars > 1));
            Same("reviews: { none: { words: { eq: null } } }", b => Of(b).All(r => r.Words is not null));
            Same("reviews: { all: { fee: { gte: 1 } } }", b => Of(b).All(r => r.Fee >= 1));
            Same("reviews: { any: false }", b => !Of(b).Any());
            // Of an author that is not there, the list is empty, and no review without a critic is in it.
            Same("author: { reviewsByCritic: { any: false } }",
                b => b.AuthorKey is null || rows.Reviews.All(r => r.CriticKey != b.AuthorKey));
            Same("author: { reviewsByEditor: { some: { book: { pages: { gt: 3 } } } } }",
                b => b.AuthorKey is { } author && rows.Reviews.Any(r => r.EditorKey == author && rows.Books.Single(x => x.Id == r.BookId).Pages > 3));

            IEnumerable<Review> Of(Book book) => rows.Reviews.Where(r => r.BookId == book.Id);

            void Same(string where, Func<Book, bool> holds) =>
                Assert.Equal(rows.Books.Where(holds).OrderBy(b => b.Id).Select(b => b.Pages),
                    Data(library, $"{{ books(first: 1000, where: {{ {where} }}) {{ nodes {{ pages }} }} }}")["books"]!["nodes"]!.AsArray()
                        .Select(b => (int)b!["pages"]!));
        }, iter: 15, threads: 1);

    private static JsonObject Data(LibraryHost library, string query) => library.DataAsync(query).GetAwaiter().GetResult();
}
