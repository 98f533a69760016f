using System.Text;
using CsCheck;

namespace Yunnan.DataHub.QueryEngine.Tests.Library;

/// <summary>
/// Random operations: nested objects and lists, fragments inline and named, aliases, directives with variables, <c>node</c>, groups.
/// </summary>
internal sealed class RandomOperations
{
    private readonly StringBuilder _fragments = new();
    private readonly Queue<int> _choices;
    private int _names;

    private RandomOperations(IEnumerable<int> choices) => _choices = new Queue<int>(choices);

    public static Gen<string> Gen => CsCheck.Gen.Int[0, 999].Array[400].Select(choices => new RandomOperations(choices).Operation());

    private int Choose(int n) => _choices.TryDequeue(out var choice) ? choice % n : 0;

    private string Operation()
    {
        var roots = Enumerable.Range(0, 1 + Choose(3)).Select(i => $"r{i}: {Root()}").ToList();
        return $"query($yes: Boolean!, $no: Boolean!, $n: Int!) {{ {string.Join(' ', roots)} __typename used: books(first: $n) {{ "
            + $"__typename a: totalCount @skip(if: $yes) b: totalCount @include(if: $no) }} }} {_fragments}";
    }

    private string Root() => Choose(6) switch
    {
        0 => $"node(id: \"{Ids.Of("Book", 1 + Choose(40))}\") {{ __typename ... on Book {{ {Book(2)} }} ... on Author {{ {Author(2)} }} }}",
        1 =>
            $"nodes(ids: [\"{Ids.Of("Author", "lu")}\", \"{Ids.Of("Book", 8)}\"]) {{ id ... on Author {{ {Author(2)} }} ... on Node {{ id }} }}",
        2 => $"book(id: {Choose(60)}) {{ {Book(2)} }}",
        3 => "bookAggregate { count groups(by: [GENRE, PUBLISHED_ON_MONTH]) { key { genre publishedOnMonth } c: count sum { price } } }",
        _ => $"books(first: $n, order: [{Order()}]) {{ {Connection()} }}",
    };

    private string Order() =>
        Choose(3) switch { 0 => "{ title: DESC }", 1 => "{ author: { name: ASC } }, { pages: DESC }", _ => "{ price: ASC }" };

    private string Connection() => string.Join(' ', Enumerable.Range(0, 1 + Choose(3)).Select(i => Choose(5) switch
    {
        0 => "totalCount",
        1 => $"e{i}: edges {{ cursor n: node {{ {Book(2)} }} __typename }}",
        2 => "pageInfo { hasNextPage hasPreviousPage startCursor endCursor __typename }",
        _ => $"n{i}: nodes {{ {Book(3)} }}",
    }).Prepend("__typename"));

    private string Book(int depth) => Fields("Book", depth, inner => Choose(14) switch
    {
        0 => "id",
        1 => "title",
        2 => "price",
        3 => "isPrinted",
        4 => "publishedOn",
        5 => "addedAt",
        6 => "genre",
        7 => "tags",
        8 => "readingTime(pagesPerHour: 7) { minutes __typename }",
        9 when inner > 0 => $"author {{ {Author(inner)} }}",
        10 => "publisher { house city awards { title } }",
        11 when inner > 0 =>
            $"chapters(where: {{ pages: {{ neq: 2 }} }}, order: [{{ title: DESC }}], first: $n) {{ title pages footnotes {{ text }} "
                + $"editor {{ {Author(inner)} }} }}",
        12 when inner > 0 => $"sequels {{ {Book(inner)} }}",
        _ => "pages",
    });

    private string Author(int depth) => Fields("Author", depth, inner => Choose(5) switch
    {
        0 => "id",
        1 => "bornOn",
        2 when inner > 0 => $"books(order: [{{ pages: DESC }}], first: 3) {{ {Book(inner)} }}",
        3 => "__typename",
        _ => "name",
    });

    /// <summary>Fields under names of their own, some in fragments, some with directives.</summary>
    private string Fields(string type, int depth, Func<int, string> field)
    {
        var text = new StringBuilder("__typename");
        for (var i = Choose(5); i >= 0; i--)
        {
            var body = $"f{_names++}: {field(depth - 1)}";
            var directive = Choose(8) switch
            {
                0 => " @skip(if: $yes)",
                1 => " @include(if: $no)",
                2 => " @include(if: true)",
                3 => " @skip(if: $no)",
                _ => ""
            };
            switch (Choose(5))
            {
                case 0:
                    text.Append($" ... on {type}{directive} {{ {body} }}");
                    break;
                case 1:
                    var name = $"F{_names++}";
                    _fragments.Append($" fragment {name} on {type} {{ {body} }}");
                    text.Append($" ...{name}{directive}");
                    break;
                default:
                    text.Append($" {body}");
                    break;
            }
        }
        return text.ToString();
    }
}
