using CsCheck;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

/// <summary>Fields that conflict: our rule finds what the library's finds, in less time.</summary>
public sealed class FieldMergeLawTests : IDisposable
{
    private static readonly Gen<string> Leaf = RandomBooks.One("id", "title", "a: title", "a: pages", "b: pages", "a: price", "title: id",
        "t: __typename", "a: tags");

    private static readonly Gen<string> Nested = Gen.OneOf(
        Leaf.Select(l => $"author {{ {(l.Contains("id", StringComparison.Ordinal) ? "id" : "a: name")} }}"),
        Leaf.Array[1, 2].Select(l => $"sequels {{ {string.Join(' ', l)} }}"),
        Gen.Select(Gen.Int[1, 2], Leaf).Select((n, l) => $"s: sequels(first: {n}) {{ {l} }}"),
        Gen.Select(RandomBooks.One("ASC", "DESC"), Leaf).Select((d, l) => $"s: prequels(order: [{{ title: {d} }}]) {{ {l} }}"));

    private static readonly Gen<string> Selection = Gen.OneOf(Leaf, Leaf, Nested, Gen.Int[0, 2].Select(i => $"...F{i}"),
        Leaf.Select(l => $"... on Book {{ {l} }}"), Leaf.Select(l => $"... on Node {{ id }}"));

    private static readonly Gen<string> Documents =
        Gen.Select(Selection.Array[1, 4], Selection.Array[1, 4], Leaf.Array[1, 3], Leaf.Array[1, 2], Gen.Bool)
            .Select((root, f0, f1, f2, isNode) =>
    {
        // A fragment spreads later ones only.
        static string Body(string[] parts, int own) =>
            string.Join(' ', parts.Select(p => p.StartsWith("...F", StringComparison.Ordinal) && p[4] - '0' <= own ? "id" : p));
        var start = isNode ? $"node(id: \"x\") {{ ... on Book {{ {Body(root, -1)} }} ... on Author {{ a: name b: bornOn }} id }}"
            : $"books {{ nodes {{ {Body(root, -1)} }} nodes {{ {Body(f0, -1)} }} }}";
        return $"{{ {start} used: books {{ nodes {{ x: sequels {{ ...F0 }} y: sequels {{ ...F1 }} z: sequels {{ ...F2 }} }} }} }} "
            + $"fragment F0 on Book {{ {Body(f0, 0)} }} fragment F1 on Book {{ {Body(f1, 1)} }} fragment F2 on Book {{ {Body(f2, 2)} }}";
    });

    private readonly LibraryHost _library = new([]);

    [Fact]
    public void Our_rule_refuses_what_the_librarys_refuses() => Documents.Sample(text =>
    {
        var document = new GraphQLDocumentBuilder().Build(text);
        var theirs = new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = _library.Schema,
            Document = document,
            Operation = document.Definitions.OfType<GraphQLOperationDefinition>().First(),
            Rules = [OverlappingFieldsCanBeMerged.Instance],
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
        }).GetAwaiter().GetResult();
        var ours = _library.ErrorAsync(text).GetAwaiter().GetResult();
        return theirs.IsValid == (ours != "OVERLAPPING_FIELDS_CAN_BE_MERGED");
    }, iter: 300, threads: 1);

    [Theory]
    [InlineData("{ books { a: totalCount a: nodes { id } } }")]
    [InlineData("{ books(first: 1) { totalCount } books(first: 2) { totalCount } }")]
    [InlineData("{ node(id: \"x\") { ... on Book { a: title } ... on Author { a: bornOn } } }")]
    [InlineData("{ book(id: 1) { author { a: name } ...F } } fragment F on Book { author { a: bornOn } }")]
    public async Task Fields_of_one_name_that_ask_for_different_things_are_refused(string query) =>
        Assert.Equal("OVERLAPPING_FIELDS_CAN_BE_MERGED", await _library.ErrorAsync(query));

    public void Dispose() => _library.Dispose();
}
