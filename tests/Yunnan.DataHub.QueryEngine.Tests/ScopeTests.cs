using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>What needs a scope can't be used without, whatever it is hidden in.</summary>
public sealed class ScopeTests : IDisposable
{
    private readonly LibraryHost _library = LibraryHost.WithTypes(
        [
            new Author { Key = "li", Name = "李", BornOn = new DateOnly(1961, 5, 1) },
            new Book { Id = 1, Title = "山", Price = 20, Pages = 100, AuthorKey = "li", AddedAt = DateTime.UnixEpoch,
            Publisher = new Publisher { House = "云", City = "昆明" } },
            new Book { Id = 2, Title = "水", Price = 5, Pages = 200, AddedAt = DateTime.UnixEpoch },
        ],
        Declare);

    private static void Declare(QueryEngineBuilder engine)
    {
        engine.Type<Author>().RequireScope(a => a.BornOn, "born");
        engine.Type<Publisher>().RequireScope(p => p.City, "city");
        engine.Type<Book>()
            .RequireScope(b => b.Author, "author")
            .RequireScope(b => b.Price, "price").RequireScope(b => b.Price, "money")
            .RequireScope(b => b.Sequels, "sequels")
            .RequireScope(b => b.Id, "number")
            .Dimension("dear", b => b.Price > 10 ? "dear" : "cheap")
            .Dimension("trimmed", b => b.Author == null ? "" : b.Author.Name.Trim())
            .Dimension("bornYear", b => b.Author!.BornOn.HasValue ? b.Author.BornOn.Value.Year : 0)
            .Dimension("chapterOf", b => b.Chapters.Count(c => c.Editor!.BornOn != null))
            .Dimension("placed", b => b.Publisher!.City ?? b.Title)
            .Dimension("signed", b => b.AuthorKey != null)
            .Dimension("long", b => b.Pages > 150)
            .OpenDimension("priceClass", b => b.Price > 10 ? 1 : 0, "Price, coarsely.")
            .Compute("readingTime", b => new BookLength(b.Pages, b.Author!.Name), ReadingTimes.Compute);
    }

    [Theory]
    [InlineData("dear", "money price")]
    [InlineData("trimmed", "author")]
    [InlineData("bornYear", "author born")]
    [InlineData("chapterOf", "born")]
    [InlineData("placed", "city")]
    [InlineData("signed", "author")]
    [InlineData("authorBornOnYear", "author born")]
    [InlineData("authorKey", "author")]
    [InlineData("long", "")]
    [InlineData("priceClass", "")]
    public async Task A_dimension_needs_the_scopes_of_all_that_it_is_made_of(string dimension, string scopes)
    {
        var value = string.Concat(
            dimension.Select(letter => char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));
        await NeedsAsync($"{{ bookAggregate {{ groups(by: [{value}]) {{ count key {{ {dimension} }} }} }} }}", scopes);
        await IsRefusedAsync($"{{ bookAggregate {{ countDistinct(of: {value}) }} }}",
            scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    // A link, from either end and by its key.
    [InlineData("{ books { nodes { author { key } } } }", "author")]
    [InlineData("{ books { nodes { authorKey } } }", "author")]
    [InlineData("{ authors { nodes { books { title } } } }", "author")]
    [InlineData("{ authors(where: { books: { any: true } }) { totalCount } }", "author")]
    [InlineData("{ authors(where: { books: { none: { pages: { gt: 1 } } } }) { totalCount } }", "author")]
    [InlineData("{ books(where: { authorKey: { eq: null } }) { totalCount } }", "author")]
    [InlineData("{ books(order: [{ author: { name: ASC } }]) { nodes { title } } }", "author")]
    // A link of many to many, from either end.
    [InlineData("{ books { nodes { sequels { title } } } }", "sequels")]
    [InlineData("{ books { nodes { prequels { title } } } }", "sequels")]
    [InlineData("{ books(where: { prequels: { some: { pages: { gt: 1 } } } }) { totalCount } }", "sequels")]
    // What needs several needs all of them.
    [InlineData("{ books { nodes { price } } }", "money price")]
    [InlineData("{ bookAggregate { max { price } } }", "money price")]
    [InlineData("{ bookAggregate { groups(by: [LONG], having: { sum: { price: { gt: 1 } } }) { count } } }", "money price")]
    // A computed field needs what its 'requires' needs; a row is looked up by what is closed; a global id holds the key.
    [InlineData("{ books { nodes { readingTime { minutes } } } }", "author")]
    [InlineData("{ books(where: { readingTime: { minutes: { gt: 1 } } }) { totalCount } }", "author")]
    [InlineData("{ books(where: { or: [{ readingTime: { minutes: { gt: 1 } } }] }) { totalCount } }", "author")]
    [InlineData("{ bookAggregate(where: { readingTime: { minutes: { gt: 1 } } }) { count } }", "author")]
    [InlineData("{ books(order: [{ readingTime: { minutes: ASC } }]) { nodes { title } } }", "author")]
    [InlineData("{ book(id: 1) { title } }", "number")]
    [InlineData("{ books { nodes { id } } }", "number")]
    [InlineData("{ books { nodes { publisher { city } } } }", "city")]
    [InlineData("{ books { nodes { publisher { house } } } }", "")]
    public async Task A_field_needs_its_scopes(string query, string scopes) => await NeedsAsync(query, scopes);

    [Theory]
    [InlineData("Needs the scope author.")]
    [InlineData("Needs the scopes money and price.")]
    [InlineData("The title (书名).\"")]
    public void A_description_says_what_is_needed(string text) => Assert.Contains(text, _library.Sdl, StringComparison.Ordinal);

    public void Dispose() => _library.Dispose();

    /// <summary>With all of the scopes it is answered; without any one of them it is refused, whatever else the caller has.</summary>
    private async Task NeedsAsync(string query, string scopes)
    {
        var needed = scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.False((await _library.RunAsync(query, null, needed)).ContainsKey("errors"), $"{query} needs more than {scopes}.");
        await IsRefusedAsync(query, needed);
    }

    private async Task IsRefusedAsync(string query, string[] needed)
    {
        string[] all = ["author", "born", "city", "money", "number", "price", "sequels"];
        foreach (var missing in needed)
            Assert.Equal("FORBIDDEN_FIELD",
                (string?)(await _library.RunAsync(query, null,
                    [.. all.Where(scope => scope != missing)]))["errors"]?[0]?["extensions"]?["code"]);
    }
}
