using System.Text;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>What a filter means, said a second time and over plain objects: the engine must agree.</summary>
internal static class FilterOracle
{
    public static bool Matches(Book book, JsonObject where, IReadOnlyDictionary<string, Author> authors) =>
        All(where, (name, node) => name == "matches" ? IsNamed((string)node!, [book.Title, .. book.Tags])
            : Field(book, name, node.AsObject(), authors));

    private static bool Field(Book book, string name, JsonObject value, IReadOnlyDictionary<string, Author> authors) => name switch
    {
        "title" => Value(book.Title, value),
        "price" => Value(book.Price, value),
        "pages" => Value(book.Pages, value),
        "isPrinted" => Value(book.IsPrinted, value),
        "publishedOn" => Value(book.PublishedOn?.ToString("yyyy-MM-dd"), value),
        "genre" =>
            Value(book.Genre switch { Genre.Fiction => "FICTION", Genre.NonFiction => "NON_FICTION", Genre.Poetry => "POETRY", _ => null },
                value),
        "tags" => List(book.Tags, value, (tag, w) => Value(tag, w)),
        "author" => Object(book.AuthorKey is { } key ? authors[key] : null, value, (author, n, v) => n switch
        {
            "name" => Value(author?.Name, v.AsObject()),
            "bornOn" => Value(author?.BornOn?.ToString("yyyy-MM-dd"), v.AsObject()),
            "matches" => IsNamed((string)v!, [author?.Name]),
            _ => throw new ArgumentException(n),
        }),
        "publisher" =>
            Object(book.Publisher, value,
                (publisher, n, v) => n == "city" ? Value(publisher?.City, v.AsObject()) : throw new ArgumentException(n)),
        "chapters" => List(book.Chapters, value, (chapter, w) => All(w, (n, v) => n switch
        {
            "title" => Value(chapter.Title, v.AsObject()),
            "matches" => IsNamed((string)v!, [chapter.Title]),
            "pages" => Value(chapter.Pages, v.AsObject()),
            _ => throw new ArgumentException(n),
        })),
        _ => throw new ArgumentException(name),
    };

    private static bool All(JsonObject where, Func<string, JsonNode, bool> field) => where.All(p => p.Key switch
    {
        "and" => p.Value!.AsArray().All(w => All(w!.AsObject(), field)),
        "or" => p.Value!.AsArray() is { Count: var n } items && (n == 0 || items.Any(w => All(w!.AsObject(), field))),
        _ => field(p.Key, p.Value!),
    });

    /// <summary>The fields of an object that is missing are null.</summary>
    private static bool Object<T>(T? item, JsonObject where, Func<T?, string, JsonNode, bool> field) where T : class =>
        All(where, (name, value) => name == "exists" ? (item is not null) == (bool)value : field(item, name, value));

    private static bool List<T>(IEnumerable<T> list, JsonObject where, Func<T, JsonObject, bool> element) => where.All(p => p.Key switch
    {
        "any" => list.Any() == (bool)p.Value!,
        "some" => list.Any(e => element(e, p.Value!.AsObject())),
        "none" => !list.Any(e => element(e, p.Value!.AsObject())),
        "all" => list.All(e => element(e, p.Value!.AsObject())),
        _ => throw new ArgumentException(p.Key),
    });

    private static bool Value(object? actual, JsonObject where) => where.All(p => p.Key switch
    {
        "eq" => Equal(actual, p.Value),
        "neq" => !Equal(actual, p.Value),
        "in" => p.Value!.AsArray().Any(v => Equal(actual, v)),
        "nin" => !p.Value!.AsArray().Any(v => Equal(actual, v)),
        "gt" => Compare(actual, p.Value!) is > 0,
        "ngt" => Compare(actual, p.Value!) is not > 0,
        "gte" => Compare(actual, p.Value!) is >= 0,
        "ngte" => Compare(actual, p.Value!) is not >= 0,
        "lt" => Compare(actual, p.Value!) is < 0,
        "nlt" => Compare(actual, p.Value!) is not < 0,
        "lte" => Compare(actual, p.Value!) is <= 0,
        "nlte" => Compare(actual, p.Value!) is not <= 0,
        "contains" => (actual as string)?.Contains((string)p.Value!, StringComparison.Ordinal) == true,
        "ncontains" => (actual as string)?.Contains((string)p.Value!, StringComparison.Ordinal) != true,
        "startsWith" => (actual as string)?.StartsWith((string)p.Value!, StringComparison.Ordinal) == true,
        "nstartsWith" => (actual as string)?.StartsWith((string)p.Value!, StringComparison.Ordinal) != true,
        "endsWith" => (actual as string)?.EndsWith((string)p.Value!, StringComparison.Ordinal) == true,
        "nendsWith" => (actual as string)?.EndsWith((string)p.Value!, StringComparison.Ordinal) != true,
        "eqi" => Folded(actual) == Folded((string)p.Value!),
        "neqi" => Folded(actual) != Folded((string)p.Value!),
        "containsi" => Folded(actual)?.Contains(Folded((string)p.Value!)!, StringComparison.Ordinal) == true,
        "ncontainsi" => Folded(actual)?.Contains(Folded((string)p.Value!)!, StringComparison.Ordinal) != true,
        "startsWithi" => Folded(actual)?.StartsWith(Folded((string)p.Value!)!, StringComparison.Ordinal) == true,
        "nstartsWithi" => Folded(actual)?.StartsWith(Folded((string)p.Value!)!, StringComparison.Ordinal) != true,
        _ => throw new ArgumentException(p.Key),
    });

    private static bool IsNamed(string text, IReadOnlyList<string?> names) =>
        Folded(text)!.Split(' ').Where(word => word.Length > 0)
            .All(word => names.Any(name => Folded(name)?.Contains(word, StringComparison.Ordinal) == true));

    /// <summary>By Unicode's compatibility forms: of the texts in question they are the narrow ones.</summary>
    private static string? Folded(object? text) => text is null ? null
        : string.Concat(((string)text).Select(c => c is '　' or (>= '！' and <= '～') ? $"{c}".Normalize(NormalizationForm.FormKC)[0] : c)
            .Select(c => char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c) : c));

    private static bool Equal(object? actual, JsonNode? value) => (actual, value) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (string text, _) => text == (string)value!,
        (bool flag, _) => flag == (bool)value!,
        _ => Compare(actual, value!) == 0,
    };

    private static int? Compare(object? actual, JsonNode value) => actual switch
    {
        null => null,
        string date => string.CompareOrdinal(date, (string)value!),
        int number => number.CompareTo((int)value!),
        decimal number => number.CompareTo((decimal)value!),
        _ => throw new ArgumentException(actual.GetType().Name),
    };
}
