using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Introspection;
using GraphQL.SystemTextJson;
using Yunnan.DataHub.QueryEngine.Tests.Library;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class IntrospectionTests : IDisposable
{
    private const string TypeReference =
        "fragment R on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";

    private readonly LibraryHost _library = new([]);

    [Theory]
    [InlineData(
        "{ __schema { description queryType { name } mutationType { name } subscriptionType { name } directives { name description "
            + "locations args { ...V } __typename } types { ...T } } } "
        + "fragment T on __Type { kind name description isOneOf fields(includeDeprecated: true) { name description args { ...V } type "
        + "{ ...R } isDeprecated deprecationReason } inputFields { ...V } interfaces { ...R } "
        + "enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...R } } fragment V "
        + "on __InputValue { name description type { ...R } defaultValue } " + TypeReference)]
    [InlineData(
        "{ book: __type(name: \"Book\") { name fields { n: name type { ...R } } } none: __type(name: \"Nothing\") { name } books { "
            + "totalCount } } " + TypeReference)]
    public async Task The_schema_is_told_as_GraphQL_NET_tells_it(string query)
    {
        // By default theirs hides 'isRepeatable', which it takes for experimental still.
        _library.Schema.Filter = new ExperimentalIntrospectionFeaturesSchemaFilter();
        var result = await new DocumentExecuter()
            .ExecuteAsync(
                options =>
                    (options.Schema, options.Query) =
                        (_library.Schema, query.Replace("books { totalCount }", "", StringComparison.Ordinal)));
        var theirs = JsonNode.Parse(new GraphQLSerializer().Serialize(result))!["data"]!.AsObject();
        var ours = await _library.DataAsync(query);
        foreach (var (name, value) in theirs)
            Assert.Equal(Sorted(value)?.ToJsonString(), Sorted(ours[name])?.ToJsonString());
    }

    /// <summary>What GraphiQL, graphql-js with all options and graphql-core ask for.</summary>
    [Fact]
    public async Task The_full_query_of_the_specification_of_2025_is_answered()
    {
        var data = await _library.DataAsync("""
            query IntrospectionQuery {
              __schema {
                description
                queryType { name kind } mutationType { name kind } subscriptionType { name kind }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...R } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...R }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...R }
            }
            fragment InputValue on __InputValue { name description type { ...R } defaultValue isDeprecated deprecationReason }
            """ + TypeReference);
        var types = data["__schema"]!["types"]!.AsArray().ToDictionary(t => (string)t!["name"]!, t => t!);
        Assert.Equal("/docs/local-date", (string?)types["LocalDate"]["specifiedByURL"]);
        Assert.Null(types["String"]["specifiedByURL"]);
        Assert.Contains(data["__schema"]!["directives"]!.AsArray(), d => (string)d!["name"]! == "specifiedBy" && !(bool)d["isRepeatable"]!);
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
