using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.SystemTextJson;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class IntrospectionTests : IDisposable
{
    private const string TypeReference = "fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";

    private readonly LibraryHost _library = new([]);

    [Theory]
    [InlineData("{ __schema { description queryType { name } mutationType { name } subscriptionType { name } directives { name description locations args { ...V } __typename } types { ...T } } } "
        + "fragment T on __Type { kind name description isOneOf fields(includeDeprecated: true) { name description args { ...V } type { ...R } isDeprecated deprecationReason } inputFields { ...V } interfaces { ...R } "
        + "enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...R } } fragment V on __InputValue { name description type { ...R } defaultValue } " + TypeReference)]
    [InlineData("{ book: __type(name: \"Book\") { name fields { n: name type { ...R } } } none: __type(name: \"Nothing\") { name } books { totalCount } } " + TypeReference)]
    public async Task The_schema_is_told_as_GraphQL_NET_tells_it(string query)
    {
        var result = await new DocumentExecuter().ExecuteAsync(options => (options.Schema, options.Query) = (_library.Schema, query.Replace("books { totalCount }", "", StringComparison.Ordinal)));
        var theirs = JsonNode.Parse(new GraphQLSerializer().Serialize(result))!["data"]!.AsObject();
        var ours = await _library.DataAsync(query);
        foreach (var (name, value) in theirs)
            Assert.Equal(Sorted(value)?.ToJsonString(), Sorted(ours[name])?.ToJsonString());
    }

    public void Dispose() => _library.Dispose();

    /// <summary>The same with each list in one order: neither promises any.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(Sorted).OrderBy(n => n?.ToJsonString(), StringComparer.Ordinal)]),
        JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Sorted(f.Value)))),
        _ => node?.DeepClone(),
    };
}
