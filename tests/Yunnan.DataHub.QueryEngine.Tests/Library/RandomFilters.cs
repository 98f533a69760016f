using System.Text.Json.Nodes;
using CsCheck;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>Random filters on books, three levels of <c>and</c> and <c>or</c> deep.</summary>
internal static class RandomFilters
{
    private static readonly string[] Texts = [.. RandomBooks.Titles.OfType<string>()];
    private static readonly Gen<JsonObject> Text = Conditions(
        RandomBooks.One("eq", "neq", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith",
            "eqi", "neqi", "containsi", "ncontainsi", "startsWithi", "nstartsWithi"),
        RandomBooks.One(Texts).Select(t => (JsonNode?)t), canBeNull: true);

    private static readonly Gen<JsonObject> Words =
        RandomBooks.One("茶", "te", "ＴＥ", "A　b", "ａ", " 戏 茶 ", "", "x", "é", "t_", "馆 a").Select(text => Object("matches", text));

    public static readonly Gen<JsonObject> Where = Level(3);

    private static Gen<JsonObject> Level(int depth) => depth == 0
        ? Field
        : Gen.Frequency(
            (3, Field),
            (1, Combined("and", depth)),
            (1, Combined("or", depth)),
            (1, Gen.Select(Field, Combined("or", depth), (a, b) => Merge(a, b))));

    private static Gen<JsonObject> Combined(string name, int depth) =>
        Gen.Int[0, 3].SelectMany(n => Level(depth - 1).Array[n]).Select(items => Object(name, new JsonArray([.. items])));

    private static Gen<JsonObject> Field => Gen.OneOf(
        Text.Select(c => Object("title", c)),
        Words,
        Words.Select(c => Object("author", c)),
        ListConditions(Words).Select(c => Object("chapters", c)),
        Ordered(RandomBooks.Prices.Where(p => p is not null).Select(p => (JsonNode?)p)).Select(c => Object("price", c)),
        Ordered(new JsonNode?[] { 1, 2, 3, 4 }).Select(c => Object("pages", c)),
        Ordered(RandomBooks.Dates.OfType<DateOnly>().Select(d => (JsonNode?)d.ToString("yyyy-MM-dd")))
            .Select(c => Object("publishedOn", c)),
        Conditions(RandomBooks.One("eq", "neq"), Gen.Bool.Select(b => (JsonNode?)b), canBeNull: false).Select(c => Object("isPrinted", c)),
        Conditions(RandomBooks.One("eq", "neq"), RandomBooks.One("FICTION", "NON_FICTION", "POETRY").Select(g => (JsonNode?)g),
            canBeNull: true).Select(c => Object("genre", c)),
        ListConditions(
            Conditions(RandomBooks.One("eq", "neq", "contains"), RandomBooks.One(RandomBooks.Tags).Select(t => (JsonNode?)t),
                canBeNull: false)).Select(c => Object("tags", c)),
        Text.Select(c => Object("author", Object("name", c))),
        Gen.Select(RandomBooks.One("author", "publisher"), Gen.Bool, (name, there) => Object(name, Object("exists", there))),
        Ordered(new JsonNode?[] { "1899-02-03", "2000-01-01" }).Select(c => Object("author", Object("bornOn", c))),
        Text.Select(c => Object("publisher", Object("city", c))),
        ListConditions(Gen.OneOf(Text.Select(c => Object("title", c)), Ordered(new JsonNode?[] { 1, 2 }).Select(c => Object("pages", c))))
            .Select(c => Object("chapters", c)));

    private static Gen<JsonObject> Ordered(IEnumerable<JsonNode?> values)
    {
        var value = RandomBooks.One(values.ToArray()).Select(v => v?.DeepClone());
        return Gen.OneOf(
            Conditions(RandomBooks.One("eq", "neq", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"), value, canBeNull: false),
            Gen.Select(RandomBooks.One("in", "nin"), value.Array[0, 3], (op, list) => Object(op, new JsonArray([.. list]))));
    }

    private static Gen<JsonObject> ListConditions(Gen<JsonObject> element) => Gen.OneOf(
        Gen.Bool.Select(b => Object("any", b)),
        Gen.Select(RandomBooks.One("some", "none", "all"), element, (op, e) => Object(op, e)));

    private static Gen<JsonObject> Conditions(Gen<string> operation, Gen<JsonNode?> value, bool canBeNull) =>
        Gen.Select(operation, value, Gen.Int[0, 9],
            (op, v, n) => Object(op, canBeNull && n == 0 && op is ("eq" or "neq") ? null : v?.DeepClone()));

    private static JsonObject Object(string name, JsonNode? value) => new() { [name] = value };

    private static JsonObject Merge(JsonObject first, JsonObject second)
    {
        var merged = (JsonObject)first.DeepClone();
        foreach (var (name, value) in second)
            merged[name] = value?.DeepClone();
        return merged;
    }
}
