using Yunnan.DataHub.Schema.Tests.Records;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>Whatever the schema offers to group by can be asked, on the running database and as T-SQL.</summary>
[Collection(HubCollection.Name)]
public sealed class AggregateTests(Hub hub)
{
    // Root fields of an operation: few enough for its text to be kept with a plan.
    private const int Fields = 20;

    [Fact]
    public async Task Every_dimension_can_be_grouped_by_and_its_groups_hold_all_rows()
    {
        var types = await SchemaTypes.OfAsync(hub);
        foreach (var field in types.Aggregates.ToList())
        {
            var type = TypeOf(field);
            // A dimension of the enum is the field of the key in capitals.
            var names = Dimensions(types, type);
            Assert.Equal(names.Count, types.EnumValues(type + "Dimension").Count());
            // Records have many: each is asked for, but together with others.
            var together = RecordConnections.Aggregates.Contains(field) ? 4 : 1;
            foreach (var some in names.Chunk(together).Chunk(Fields))
            {
                var data = await hub.DataAsync($"{{ {string.Join('\n', some.Select(Grouped))} }}", key: hub.FullKey);
                Assert.All(data, aggregate =>
                {
                    var groups = aggregate.Value!["groups"]!.AsArray();
                    Assert.Equal((int)aggregate.Value["count"]!, groups.Sum(group => (int)group!["count"]!));
                    Assert.Equal(groups.Count, groups.Select(group => group!["key"]!.ToJsonString()).Distinct().Count());
                });
            }

            string Grouped(string[] by, int i) =>
                $"d{i}: {field} {{ count groups(by: [{string.Join(", ", by.Select(Capitals))}]) {{ count key {{ {string.Join(' ', by)} }} }} }}";
        }
    }

    [Fact]
    public async Task Every_figure_can_be_asked()
    {
        var types = await SchemaTypes.OfAsync(hub);
        var aggregates = types.Aggregates.ToList();
        Assert.NotEmpty(aggregates);
        foreach (var field in aggregates)
        {
            var figures = types.Fields(TypeOf(field) + "Aggregate").Where(figure => types.IsObject(figure.Type) && figure.Name is not ("groups" or "daysBetween" or "difference"))
                .Select(figure => $"{figure.Name} {{ {string.Join(' ', types.Fields(figure.Type).Select(part => part.Name))} }}");
            var dimension = types.EnumValues(TypeOf(field) + "Dimension").First();
            var selection = $"count countDistinct(of: {dimension}) {string.Join(' ', figures)}";
            var data = await hub.DataAsync(
                $"{{ {field} {{ {selection} groups(by: [{dimension}], having: {{ count: {{ gt: 0 }} }}, order: [{{ count: DESC }}], "
                    + $"first: 5) {{ {selection} }} }} }}", key: hub.FullKey);
            // Records are not in the catalogue: their tables are empty here.
            Assert.InRange(data[field]!["groups"]!.AsArray().Count, RecordConnections.Aggregates.Contains(field) ? 0 : 1, 5);
        }
    }

    /// <summary>Values of owned objects, too, which EF can't count within groups: they once failed.</summary>
    [Fact]
    public async Task There_are_as_many_different_values_of_a_dimension_as_groups()
    {
        var types = await SchemaTypes.OfAsync(hub);
        foreach (var field in types.Aggregates.Except(RecordConnections.Aggregates).ToList())
        {
            var names = Dimensions(types, TypeOf(field));
            foreach (var some in names.Chunk(Fields))
            {
                var data = await hub.DataAsync(
                    $"{{ {string.Join('\n', some.Select((by, i) => $"d{i}: {field} {{ countDistinct(of: {Capitals(by)}) groups(by: [{Capitals(by)}]) {{ countDistinct(of: {Capitals(by)}) key {{ value: {by} }} }} }}"))} }}", key: hub.FullKey);
                foreach (var (name, aggregate) in data)
                {
                    var groups = aggregate!["groups"]!.AsArray();
                    var by = some[int.Parse(name[1..], System.Globalization.CultureInfo.InvariantCulture)];
                    Assert.True((int)aggregate["countDistinct"]! == groups.Count(group => group!["key"]!["value"] is not null),
                        $"{field} {by}: {aggregate.ToJsonString()}");
                    Assert.All(groups,
                        group =>
                            Assert.True((int)group!["countDistinct"]! == (group["key"]!["value"] is null ? 0 : 1),
                                $"{field} {by}: {group.ToJsonString()}"));
                }
            }
        }
    }

    /// <summary>The values in a group's key, without the objects that they name.</summary>
    private static List<string> Dimensions(SchemaTypes types, string type) =>
        [.. types.Fields(type + "GroupKey").Where(key => !types.IsObject(key.Type)).Select(key => key.Name)];

    private static string TypeOf(string field) =>
        char.ToUpperInvariant(field[0]) + field[1..].Replace("Aggregate", "", StringComparison.Ordinal);

    private static string Capitals(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));
}
