using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Schema.Tests.Support;
using Yunnan.DataHub.Testing;

namespace Yunnan.DataHub.Schema.Tests;

/// <summary>Root fields come in pairs, and the documentation names them all.</summary>
public sealed class RootFieldTests : IDisposable
{
    private const string Head = "| list | one of them | figures | rows |\n| --- | --- | --- | --- |\n";

    private static readonly string _docs = Path.Combine(Repository.Root, "docs", "api.md");

    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddDbContextFactory<HubDbContext>(options => options.UseMemory())
        .AddHubSchema()
        .BuildServiceProvider();

    private IEnumerable<FieldType> Fields => _services.GetRequiredService<ISchema>().Query.Fields;

    private IEnumerable<FieldType> Lists => Fields.Where(f => NodeOf(f) is not null);

    [Fact]
    public void Every_list_has_a_field_for_one_of_its_rows() =>
        Assert.Empty(Lists.Where(list => OneOf(list) is null).Select(list => list.Name));

    [Fact]
    public void Every_field_for_one_row_has_its_list()
    {
        var rows = Lists.Select(NodeOf).ToList();
        var entities = _services.GetRequiredService<ISchema>().AllTypes.OfType<IObjectGraphType>()
            .Where(type => type.ResolvedInterfaces.Any(i => i.Name == "Node"));
        Assert.Empty(
            Fields.Where(field => entities.Contains(field.ResolvedType) && !rows.Contains(field.ResolvedType!))
                .Select(field => field.Name));
    }

    /// <summary>The list was <c>people</c>, and one of them could be asked for by <c>node</c> alone.</summary>
    [Fact]
    public void A_field_that_was_renamed_stays_for_a_release_and_says_what_to_ask_for()
    {
        var people = Fields.Single(field => field.Name == "people");
        Assert.Contains("'persons'", people.DeprecationReason, StringComparison.Ordinal);
        Assert.Equal("PeopleConnection", people.ResolvedType!.Name);
        Assert.Equal(["people"], Fields.Where(field => field.DeprecationReason is not null).Select(field => field.Name));
    }

    [Fact]
    public async Task The_documentation_names_every_root_field()
    {
        var text = await File.ReadAllTextAsync(_docs);
        var start = text.IndexOf(Head, StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var table = Head
            + string.Concat(
                Lists.Where(list => list.DeprecationReason is null).OrderBy(list => list.Name, StringComparer.Ordinal).Select(Line));
        if (Environment.GetEnvironmentVariable("HUB_UPDATE_DOCS") == "1")
            await File.WriteAllTextAsync(_docs, text = text[..start] + table + text[end..]);
        Assert.True(text.Contains(table, StringComparison.Ordinal),
            "The table of root fields in docs/api.md is out of date: run this test with HUB_UPDATE_DOCS=1 and look at what changed.");
        Assert.DoesNotContain(Fields.Select(field => field.Name),
            name => !text.Contains($"`{name}`", StringComparison.Ordinal) && !text.Contains($"`{name}(", StringComparison.Ordinal));
    }

    public void Dispose() => _services.Dispose();

    private string Line(FieldType list)
    {
        var one = OneOf(list)!;
        var figures = Fields.FirstOrDefault(field => field.Name == one.Name + "Aggregate");
        return $"| `{list.Name}` | `{one.Name}({string.Join(", ", one.Arguments!.Select(a => a.Name))})` | {(figures is null ? "" : $"`{figures.Name}`")} | {list.Description!.TrimEnd('.')} |\n";
    }

    private FieldType? OneOf(FieldType list) => Fields.FirstOrDefault(field => field.ResolvedType == NodeOf(list));

    /// <summary>The type of a connection's rows; null for any other field.</summary>
    private static IGraphType? NodeOf(FieldType field) =>
        field.ResolvedType is IObjectGraphType type && type.Name.EndsWith("Connection", StringComparison.Ordinal)
            ? ((type.Fields.Find("nodes")!.ResolvedType as ListGraphType)!.ResolvedType as NonNullGraphType)!.ResolvedType
            : null;
}
