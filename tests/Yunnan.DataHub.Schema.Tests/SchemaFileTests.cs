using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>The schema as a file, which clients and reviewers read, and its descriptions.</summary>
[Collection(HubCollection.Name)]
public sealed partial class SchemaFileTests(Hub hub)
{
    /// <summary>The types that the query engine makes for grouping rows of a type.</summary>
    private static readonly string[] _figures = ["Aggregate", "Group", "GroupKey", "Dimension", "Field", "Measure", "Sum", "Avg", "Min", "Max"];

    private static readonly string _path = Path.Combine(Repository.Root, "schema", "datahub.graphql");

    [Fact]
    public async Task The_schema_file_is_the_schema_that_runs()
    {
        var running = await hub.Client.GetStringAsync(new Uri("/graphql?sdl", UriKind.Relative));
        if (Environment.GetEnvironmentVariable("HUB_UPDATE_SCHEMA") == "1")
            await File.WriteAllTextAsync(_path, running);
        Assert.True(
            running == await File.ReadAllTextAsync(_path),
            "schema/datahub.graphql is out of date: run this test with HUB_UPDATE_SCHEMA=1 and look at what changed.");
    }

    [Fact]
    public async Task Every_type_field_argument_and_enum_value_is_described()
    {
        List<string> undescribed = [];
        foreach (var type in await TypesAsync())
        {
            Check($"{type["name"]}", type);
            foreach (var field in Parts(type, "fields"))
            {
                Check($"{type["name"]}.{field["name"]}", field);
                foreach (var argument in Parts(field, "args"))
                    Check($"{type["name"]}.{field["name"]}({argument["name"]})", argument);
            }
            // A direction says what it is; what it sorts by, the type of the rows has told.
            foreach (var part in Parts(type, "inputFields").Where(part => (string?)part["type"]?["name"] != "SortEnumType")
                .Concat(Parts(type, "enumValues")))
                Check($"{type["name"]}.{part["name"]}", part);
        }
        Assert.Equal("", string.Join('\n', undescribed));

        void Check(string name, JsonNode described)
        {
            if (string.IsNullOrWhiteSpace((string?)described["description"]))
                undescribed.Add(name);
        }
    }

    [Fact]
    public async Task What_belongs_to_the_domain_is_named_in_Chinese_too()
    {
        var types = await TypesAsync();
        var grouped = types.Select(type => (string)type["name"]!).Where(name => name.EndsWith("GroupKey", StringComparison.Ordinal))
            .Select(name => name.Replace("GroupKey", "", StringComparison.Ordinal)).ToList();
        var enginesOwn = grouped.SelectMany(name => _figures.Select(figure => name + figure)).ToHashSet();
        var withoutChinese =
            from type in types
            where (string?)type["kind"] is "OBJECT" or "ENUM" && !PagingOrSorting().IsMatch((string)type["name"]!)
            // The global identifier and node(id:) are Relay's, groups and their figures the query engine's.
            from part in (AggregateOrGroup(type) ? [] : Parts(type, "fields"))
                .Where(field => (string?)field["name"] is not ("id" or "node" or "nodes"))
                .Concat(Parts(type, "enumValues"))
                .Append((string?)type["name"] == "Query" || enginesOwn.Contains((string)type["name"]!) ? null : type)
            where part is not null && !HanCharacter().IsMatch((string)part["description"]!)
            select part == type ? $"{type["name"]}" : $"{type["name"]}.{part["name"]}: {part["description"]}";
        Assert.Equal("", string.Join('\n', withoutChinese));

        bool AggregateOrGroup(JsonNode type) =>
            grouped.Any(name => (string?)type["name"] == name + "Aggregate" || (string?)type["name"] == name + "Group");
    }

    private async Task<IReadOnlyList<JsonNode>> TypesAsync()
    {
        var data = await hub.DataAsync("""
            { __schema { types {
              name kind description
              fields { name description args { name description } }
              inputFields { name description type { name } }
              enumValues { name description }
            } } }
            """);
        return [
            .. data["__schema"]!["types"]!.AsArray().Select(type => type!).Where(type => !GraphQLsOwn().IsMatch((string)type["name"]!))];
    }

    private static IEnumerable<JsonNode> Parts(JsonNode node, string name) =>
        node[name] is JsonArray parts ? parts.Select(part => part!) : [];

    [GeneratedRegex("^(__.*|String|Boolean|Int|Float|ID)$")]
    private static partial Regex GraphQLsOwn();

    [GeneratedRegex("(Connection|Edge|SortEnumType|NullsOrder|^PageInfo|^PartAggregate|^DatePart|^DaysBetweenFigures|^DifferenceFigures)$")]
    private static partial Regex PagingOrSorting();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex HanCharacter();
}
