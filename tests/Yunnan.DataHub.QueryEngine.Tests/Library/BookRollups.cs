using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>What both rollups of books hold.</summary>
public abstract class BookRollup
{
    public int Id { get; set; }
    public Genre? Genre { get; set; }
    public bool IsPrinted { get; set; }
    public string? AuthorKey { get; set; }
    public Author? Author { get; set; }
    public int Rows { get; set; }
    public decimal PriceSum { get; set; }
    public int PriceCount { get; set; }
}

public sealed class BooksByYear : BookRollup
{
    public int? Year { get; set; }
}

public sealed class BooksByMonth : BookRollup
{
    public int? Month { get; set; }
    public int Pages { get; set; }
}

/// <summary>The rollups of books: how they are declared, and what they hold for some books.</summary>
internal static class BookRollups
{
    public static IReadOnlyList<RollupDescriptor> All { get; } =
    [
        Common(new RollupDescriptor(typeof(Book), typeof(BooksByYear)))
            .Date((Book b) => b.PublishedOn, (BooksByYear y) => y.Year, RollupGrain.Year),
        Common(new RollupDescriptor(typeof(Book), typeof(BooksByMonth)))
            .Date((Book b) => b.PublishedOn, (BooksByMonth m) => m.Month, RollupGrain.Month)
            .Key((Book b) => b.Pages, (BooksByMonth m) => m.Pages),
    ];

    /// <summary>The rows of both, a few of them in two parts.</summary>
    public static IEnumerable<object> Of(IReadOnlyList<Book> books)
    {
        var parts = books.Index().ToLookup(book => book.Index % 3 == 0, book => book.Item);
        return parts.SelectMany(part => part.GroupBy(b => (b.PublishedOn?.Year, b.Genre, b.IsPrinted, b.AuthorKey))
                .Select(
                    g =>
                        Filled(
                            new BooksByYear
                            { Year = g.Key.Year, Genre = g.Key.Genre, IsPrinted = g.Key.IsPrinted, AuthorKey = g.Key.AuthorKey }, g)))
            .Concat<object>(
                parts.SelectMany(
                    part =>
                        part.GroupBy(b => (b.PublishedOn?.Year * 100 + b.PublishedOn?.Month, b.Genre, b.IsPrinted, b.AuthorKey, b.Pages))
                .Select(
                    g =>
                        Filled(
                            new BooksByMonth
                            {
                                Month = g.Key.Item1,
                                Genre = g.Key.Genre,
                                IsPrinted = g.Key.IsPrinted,
                                AuthorKey = g.Key.AuthorKey,
                                Pages = g.Key.Pages
                            }, g))));
    }

    private static RollupDescriptor Common(RollupDescriptor rollup) => rollup
        .Key((Book b) => b.Genre, (BookRollup r) => r.Genre)
        .Key((Book b) => b.IsPrinted, (BookRollup r) => r.IsPrinted)
        .Key((Book b) => b.AuthorKey, (BookRollup r) => r.AuthorKey)
        .Key((Book b) => b.Author, (BookRollup r) => r.Author)
        .Count((BookRollup r) => r.Rows)
        .Sum((Book b) => b.Price, (BookRollup r) => r.PriceSum, (BookRollup r) => r.PriceCount);

    private static TRollup Filled<TRollup>(TRollup rollup, IEnumerable<Book> books)
        where TRollup : BookRollup
    {
        (rollup.Rows, rollup.PriceSum, rollup.PriceCount) =
            (books.Count(), books.Sum(b => b.Price ?? 0), books.Count(b => b.Price is not null));
        return rollup;
    }
}
