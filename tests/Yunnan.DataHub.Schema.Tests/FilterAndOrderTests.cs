using System.Text.Json.Nodes;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Schema.Tests.Catalogue;
using Yunnan.DataHub.Schema.Tests.Records;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>
/// Whatever the schema offers can be asked: every operator of every field of every filter, and every order with a second page,
/// on the running database and as T-SQL. What the operators mean is tested with the query engine.
/// </summary>
[Collection(HubCollection.Name)]
public sealed class FilterAndOrderTests(Hub hub)
{
    // Root fields of an operation: few enough for its text to be kept with a plan.
    private const int Fields = 20;

    // Of the computed fields the only one that has arguments without a default.
    private const string Allowance = "EstablishmentAllowanceFieldFilterInput",
        AllowanceArguments = """with: { standards: ["incubator-national-sme"], year: 2024 }, """;

    public static TheoryData<string> Connections => new(CatalogueViews.All.Select(view => view.RootField));

    public static TheoryData<string> CatalogueAndRecords =>
        new(CatalogueViews.All.Select(view => view.RootField).Concat(RecordConnections.All).Concat(RecordConnections.Derived)
            .Append("calendarDays"));

    public static TheoryData<string> RecordOrders => new(RecordConnections.All);

    [Fact]
    public async Task Trailing_blanks_of_arguments_are_ignored_as_in_filters()
    {
        var data =
            await hub.DataAsync("""{ region(key: "530100 ") { key } regions(where: { key: { eq: "530100 " } }) { nodes { key } } }""");
        Assert.Equal("530100", (string?)data["region"]!["key"]);
        Assert.Equal("530100", (string?)data["regions"]!["nodes"]![0]!["key"]);
    }

    [Theory]
    [InlineData("昆明 ｋｕｎｍｉｎｇ")]
    [InlineData("昆明市")]
    [InlineData("KUNMING　昆")]
    public async Task A_search_box_finds_regions_by_their_names_in_either_language(string text)
    {
        var data = await hub.DataAsync("query($text: String) { regions(where: { matches: $text }) { nodes { key } } }", new { text });
        Assert.Contains("530100", data["regions"]!["nodes"]!.AsArray().Select(region => (string?)region!["key"]));
    }

    [Fact]
    public async Task The_connections_are_those_of_the_catalogue_and_of_the_records() =>
        Assert.Equal(
            CatalogueViews.All.Select(view => view.RootField).Concat(RecordConnections.All).Concat(RecordConnections.Derived)
                .Append("calendarDays").Append("reportingBodies").Order(),
            (await SchemaTypes.OfAsync(hub)).Connections.Order());

    [Theory]
    [MemberData(nameof(CatalogueAndRecords))]
    public async Task Every_filter_can_be_asked(string connection)
    {
        var types = await SchemaTypes.OfAsync(hub);
        var filters = FiltersOf(types, types.Argument(connection, "where"), depth: 1).ToList();
        Assert.NotEmpty(filters);
        foreach (var some in filters.Chunk(Fields))
        {
            var fields = some.Select((where, i) => $"f{i}: {connection}(first: 1, where: {{ {where} }}) {{ nodes {{ __typename }} }}");
            await hub.DataAsync($"{{ {string.Join('\n', fields)} }}", key: hub.FullKey);
        }
    }

    [Theory]
    [InlineData("targets")]
    [InlineData("persons")]
    [InlineData("payments")]
    public async Task What_is_advised_in_the_place_of_null_can_be_asked(string connection)
    {
        var types = await SchemaTypes.OfAsync(hub);
        foreach (var (name, _) in types.InputFields(types.Argument(connection, "where"))
            .Where(field => field.Name is not ("and" or "or" or "exists")))
        {
            var refused = await hub.PostAsync($"{{ {connection}(where: {{ {name}: null }}) {{ totalCount }} }}", key: hub.FullKey);
            var message = (string)refused.Body["errors"]![0]!["message"]!;
            Assert.Contains($"'{name}'", message, StringComparison.Ordinal);
            if (message.Split(" write ") is [_, var advised])
                await hub.DataAsync($"{{ {connection}(where: {advised.TrimEnd('.')}) {{ totalCount }} }}", key: hub.FullKey);
        }
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Every_order_can_be_asked_and_paged(string connection)
    {
        var types = await SchemaTypes.OfAsync(hub);
        var orders = OrdersOf(types, types.Argument(connection, "order"), depth: 1).ToList();
        Assert.NotEmpty(orders);
        foreach (var some in orders.Chunk(Fields))
        {
            var first = await hub.DataAsync($"{{ {string.Join('\n', some.Select((order, i) => Page(i, order, "")))} }}", key: hub.FullKey);
            var second = await hub.DataAsync(
                $"{{ {string.Join('\n', some.Select((order, i) => Page(i, order, After(first[$"o{i}"]!))))} }}", key: hub.FullKey);
            Assert.All(some.Index(), order =>
            {
                var shown = first[$"o{order.Index}"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToList();
                var next = second[$"o{order.Index}"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!).ToList();
                Assert.Equal((3, 3), (shown.Count, next.Count));
                Assert.Empty(shown.Intersect(next));
            });
        }

        string Page(int i, string order, string after) =>
            $"o{i}: {connection}(first: 3, order: [{{ {order} }}]{after}) {{ nodes {{ id }} pageInfo {{ endCursor }} }}";

        static string After(JsonNode page) => $", after: \"{page["pageInfo"]!["endCursor"]}\"";
    }

    [Theory]
    [MemberData(nameof(RecordOrders))]
    public async Task Every_order_of_records_can_be_asked(string connection)
    {
        var types = await SchemaTypes.OfAsync(hub);
        // Of the row itself: what it refers to is ordered by the same code, and would be thousands of orders more.
        foreach (var some in OrdersOf(types, types.Argument(connection, "order"), depth: 0).Chunk(Fields))
        {
            var fields = some.Select(
                (order, i) => $"o{i}: {connection}(first: 3, order: [{{ {order} }}]) {{ nodes {{ id }} pageInfo {{ endCursor }} }}");
            await hub.DataAsync($"{{ {string.Join('\n', fields)} }}", key: hub.FullKey);
        }
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Every_object_is_found_by_its_identifier(string connection)
    {
        var nodes = (await hub.DataAsync($"{{ {connection}(first: 3) {{ nodes {{ __typename id }} }} }}"))[connection]!["nodes"]!;
        var ids = nodes.AsArray().Select(node => (string)node!["id"]!).ToArray();
        var data = await hub.DataAsync(
            "query($id: ID!, $ids: [ID!]!) { node(id: $id) { __typename id } nodes(ids: $ids) { __typename id } }",
            new { id = ids[0], ids });
        Assert.Equal(nodes.ToJsonString(), data["nodes"]!.ToJsonString());
        Assert.Equal(nodes[0]!.ToJsonString(), data["node"]!.ToJsonString());
    }

    /// <summary>A filter for each field: all of its operators at once; below a list or an object, each field with one operator.</summary>
    private static IEnumerable<string> FiltersOf(SchemaTypes types, string filter, int depth)
    {
        var owner = filter.Replace("FilterInput", "", StringComparison.Ordinal);
        foreach (var (name, type) in types.InputFields(filter).Where(field => field.Name is not ("and" or "or")))
        {
            if (depth == 0 && owner == nameof(Code) && name is "key" or "value" or "nameZh" or "nameEn")
            {
                // A closed list refuses words that are not its own: what it takes, CodeListTests tell.
                yield return $"{name}: {{ contains: \"云\" }}";
            }
            else if (type.EndsWith("OperationFilterInput", StringComparison.Ordinal))
            {
                var conditions = types.InputFields(type).Where(field => field.Name is not ("and" or "or"))
                    .Select(operation => $"{name}: {{ {operation.Name}: {Operand(types, operation.Type, owner)} }}");
                yield return depth > 0 ? All(conditions) : conditions.First();
            }
            else if (type == "Boolean")
            {
                yield return $"{name}: true";
            }
            else if (type == "String")
            {
                yield return $"{name}: \"云南 a\"";
            }
            else if (type.EndsWith("CompareInput", StringComparison.Ordinal))
            {
                var field = types.EnumValues(types.InputFields(type).First().Type).First();
                yield return $"{name}: {{ field: {field}, eq: {field} }}";
            }
            else if (type.EndsWith("DaysBetweenInput", StringComparison.Ordinal))
            {
                // Which of the fields are days, the enum doesn't tell: the engine's own tests ask for them.
            }
            else if (type.EndsWith("AggregateFilterInput", StringComparison.Ordinal))
            {
                if (depth > 0)
                    yield return $"{name}: {{ {string.Join(", ", FiguresOf(types, type))} }}";
            }
            else if (depth > 0 && type.StartsWith("ListFilterInputTypeOf", StringComparison.Ordinal))
            {
                var element = FiltersOf(types, types.InputFields(type).First(field => field.Name == "some").Type, depth - 1).ToList();
                yield return $"{name}: {{ some: {{ {All(element)} }} }}";
                yield return All(
                    [$"{name}: {{ any: true }}", $"{name}: {{ all: {{ {element[0]} }} }}", $"{name}: {{ none: {{ {element[^1]} }} }}"]);
            }
            else if (depth > 0)
            {
                yield return $"{name}: {{ {(type == Allowance ? AllowanceArguments : "")}{All(FiltersOf(types, type, depth - 1))} }}";
            }
        }
    }

    /// <summary>A condition on each figure of a list.</summary>
    private static IEnumerable<string> FiguresOf(SchemaTypes types, string filter) => types.InputFields(filter)
        .Where(figure => figure.Name is "count" or "sum" or "min" or "max").Select(figure => figure.Name == "count"
            ? "count: { gte: 0 }"
            : $"{figure.Name}: {{ {string.Join(", ", types.InputFields(figure.Type)
                .Select(number => $"{number.Name}: {{ neq: {Operand(types, types.InputFields(number.Type).First().Type, "")} }}"))} }}");

    private static string All(IEnumerable<string> conditions) =>
        $"and: [{string.Join(", ", conditions.Select(condition => $"{{ {condition} }}"))}]";

    private static string Operand(SchemaTypes types, string type, string owner) =>
        types.IsInput(type) && types.InputFields(type).First(field => field.Name == "eq") is var eq
            ? $"{{ {(type == "TextAtInput" ? "position: 1, " : "")}eq: {Operand(types, eq.Type, owner)} }}"
            : types.Literal(type, owner);

    private static IEnumerable<string> OrdersOf(SchemaTypes types, string sort, int depth)
    {
        foreach (var (name, type) in types.InputFields(sort))
        {
            if (type == "NullsOrder")
                yield return $"{types.InputFields(sort).First(field => field.Type == "SortEnumType").Name}: DESC, {name}: FIRST";
            else if (!types.IsInput(type))
                yield return $"{name}: DESC";
            else if (depth > 0)
                foreach (var inner in OrdersOf(types, type, depth - 1))
                    yield return $"{name}: {{ {inner} }}";
        }
    }
}
