using CsCheck;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>Random reviews of random books: books without any, critics that are nobody, ties, nulls.</summary>
internal static class RandomReviews
{
    private static readonly Gen<Review> One = Gen.Select(
        Gen.Select(Gen.Int[1, 101], RandomBooks.One(RandomBooks.AuthorKeys), RandomBooks.One(RandomBooks.AuthorKeys), Gen.Int[-1, 3]),
        Gen.Select(RandomBooks.One<int?>(null, 0, 1, 7), RandomBooks.One<decimal?>(null, 0m, 1.25m, 2.5m, -1m),
            RandomBooks.One(RandomBooks.Dates), RandomBooks.One(RandomBooks.Dates)))
        .Select((keys, rest) => new Review
        {
            BookId = keys.Item1,
            CriticKey = keys.Item2,
            EditorKey = keys.Item3,
            Stars = keys.Item4,
            Words = rest.Item1,
            Fee = rest.Item2,
            WrittenOn = rest.Item3,
            PrintedOn = rest.Item4,
        });

    /// <summary>Books with their reviews, bound to each other as the database binds them.</summary>
    public static readonly Gen<(Book[] Books, Review[] Reviews)> WithBooks = Gen.Select(RandomBooks.Books, One.Array[0, 60])
        .Select((books, reviews) =>
        {
            for (var i = 0; i < reviews.Length; i++)
                (reviews[i].Id, reviews[i].BookId) = (i + 1, books[reviews[i].BookId % books.Length].Id);
            return (books, reviews);
        });

    /// <summary>A library with these books and reviews.</summary>
    public static LibraryHost Library((Book[] Books, Review[] Reviews) rows, EngineLimits? limits = null) =>
        new([.. RandomBooks.Authors(), .. rows.Books, .. rows.Reviews], limits);
}
