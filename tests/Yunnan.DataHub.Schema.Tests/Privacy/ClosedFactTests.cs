using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Privacy;

/// <summary>
/// No way through the schema leads an anonymous caller to a closed fact: all ways of up to three edges below a root field are walked, from
/// both sides of each link, and each is put to the hub's validation as a selection, a filter, an order, a group and a figure.
/// </summary>
[Collection(HubCollection.Name)]
public sealed class ClosedFactTests(Hub hub)
{
    // The fact itself is the third edge.
    private const int Links = 2;

    private static readonly string[] _quantifiers = ["some", "none", "all"];

    private ISchema Schema => hub.Service<ISchema>();

    private SchemaPaths Paths => new(Schema);

    private AnonymousValidation Validation => new(Schema);

    [Fact]
    public async Task The_table_is_what_is_closed_no_more_and_no_less()
    {
        var fields = Paths.Entities.Order(StringComparer.Ordinal)
            .SelectMany(type => ((IObjectGraphType)Schema.AllTypes[type]!).Fields.Select(field => (Type: type, field.Name))).ToList();
        var refused =
            await Validation.RefusedAsync([.. fields.Select(field => $"node(id: \"x\") {{ ... on {field.Type} {{ {field.Name} }} }}")]);
        Assert.Equal(
            ClosedFacts.ByType.SelectMany(type => type.Value.Select(fact => $"{type.Key}.{fact}")).Order(StringComparer.Ordinal),
            fields.Where((_, i) => refused[i].Count > 0).Select(field => $"{field.Type}.{field.Name}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Root_fields_that_find_a_record_by_a_closed_fact_are_closed_and_no_others()
    {
        var roots = Schema.Query.Fields.Where(root => root.ResolvedType!.GetNamedType() is IComplexGraphType).ToList();
        var refused =
            await Validation.RefusedAsync([.. roots.Select(root => $"{root.Name}{SchemaPaths.RequiredArguments(root)} {{ __typename }}")]);
        Assert.Equal(ClosedFacts.RootFields,
            roots.Where((_, i) => refused[i].Count > 0).Select(root => root.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_link_of_the_model_to_a_person_is_a_closed_fact() => await hub.WithDatabaseAsync(database =>
    {
        foreach (var link in database.Model.FindEntityType(typeof(Person))!.GetReferencingForeignKeys())
        {
            var facts = ClosedFacts.Of(link.DeclaringEntityType.ClrType.Name);
            Assert.All(link.Properties.Select(key => key.Name).Append(link.DependentToPrincipal?.Name).OfType<string>(),
                name => Assert.Contains(name, facts, StringComparer.OrdinalIgnoreCase));
            if (link.PrincipalToDependent is { } list)
                Assert.Contains(list.Name, ClosedFacts.Of(nameof(Person)), StringComparer.OrdinalIgnoreCase);
        }
        return Task.FromResult(0);
    });

    [Fact]
    public async Task No_way_selects_a_closed_fact() => await RefusedAsync(
        atLeast: 500, path => !path.IsAggregate, (path, facts, _) => path.Select(string.Join(' ', facts)), ClosedFacts.Of);

    [Fact]
    public async Task No_way_filters_by_a_closed_fact() => await RefusedAsync(
        atLeast: 500, path => path.CanFilter,
        (path, facts, i) => path.Where(string.Join(' ', facts.Select(fact => $"{fact}: {{}}")), _quantifiers[i % _quantifiers.Length]),
        ClosedFacts.Of);

    [Fact]
    public async Task No_way_sorts_by_a_closed_fact() => await RefusedAsync(
        atLeast: 30, path => path.CanSort,
        (path, facts, _) =>
            path.Order(
                string.Join(' ',
                    facts.Select(
                        fact => $"{fact}: {(SortField(path.End.Name, fact)!.ResolvedType is EnumerationGraphType ? "ASC" : "{}")}"))),
        type => [.. ClosedFacts.Of(type).Where(fact => SortField(type, fact) is not null)]);

    [Fact]
    public async Task No_list_below_a_row_filters_or_sorts_by_a_closed_fact()
    {
        var lists = (from type in Paths.Entities
                     from list in SchemaPaths.LinksOf((IObjectGraphType)Schema.AllTypes[type]!)
                     let facts = ClosedFacts.Of(list.ResolvedType!.GetNamedType().Name)
                     where SchemaPaths.IsList(list) && facts.Length > 0 && !ClosedFacts.Of(type).Contains(list.Name)
                     select (Type: type, list.Name, Fact: facts[0])).ToList();
        Assert.NotEmpty(lists);
        var refused =
            await Validation.RefusedAsync(
                [.. lists.Select(
                    list =>
                        $"node(id: \"x\") {{ ... on {list.Type} {{ {list.Name}(where: {{ {list.Fact}: {{}} }}) {{ __typename }} }} }}")]);
        Assert.All(lists.Index(), list => Assert.Equal([list.Item.Fact], refused[list.Index]));
    }

    [Fact]
    public async Task No_group_and_no_figure_tells_a_closed_fact()
    {
        List<(string Field, bool IsClosed)> asked = [];
        foreach (var root in Schema.Query.Fields.Where(
            root => root.ResolvedType!.GetNamedType().Name.EndsWith("Aggregate", StringComparison.Ordinal)))
        {
            var type = root.ResolvedType!.GetNamedType().Name[..^"Aggregate".Length];
            var entity = (IObjectGraphType)Schema.AllTypes[type]!;
            var references = SchemaPaths.LinksOf(entity).Select(link => (link.Name, link.ResolvedType!.GetNamedType().Name)).ToList();
            var dimensions = ((IObjectGraphType)Schema.AllTypes[type + "GroupKey"]!).Fields.Select(field => field.Name).ToList();
            var values = ((EnumerationGraphType)Schema.AllTypes[type + "Dimension"]!).Values.Select(value => value.Name).ToList();
            var open = values[dimensions.FindIndex(dimension => !ClosedFacts.AreToldBy(type, dimension, references))];
            foreach (var (dimension, value) in dimensions.Zip(values))
            {
                var isClosed = ClosedFacts.AreToldBy(type, dimension, references);
                asked.Add(($"{root.Name} {{ groups(by: [{value}]) {{ count }} }}", isClosed));
                asked.Add(($"{root.Name} {{ countDistinct(of: {value}) }}", isClosed));
                asked.Add(($"{root.Name} {{ groups(by: [{open}]) {{ key {{ {dimension} }} }} }}", isClosed));
                asked.Add(($"{root.Name} {{ groups(by: [{open}], order: [{{ key: {{ {dimension}: ASC }} }}]) {{ count }} }}", isClosed));
                asked.Add(($"{root.Name} {{ groups(by: [{open}]) {{ countDistinct(of: {value}) }} }}", isClosed));
            }
            foreach (var part in new[] { "sum", "avg", "min", "max" })
            {
                if (Schema.AllTypes[type + char.ToUpperInvariant(part[0]) + part[1..]] is not IObjectGraphType figures)
                    continue;
                foreach (var figure in figures.Fields.Select(field => field.Name))
                {
                    var isClosed = ClosedFacts.Of(type).Contains(figure);
                    asked.Add(($"{root.Name} {{ {part} {{ {figure} }} }}", isClosed));
                    asked.Add(($"{root.Name} {{ groups(by: [{open}]) {{ {part} {{ {figure} }} }} }}", isClosed));
                    asked.Add(
                        ($"{root.Name} {{ groups(by: [{open}], order: [{{ {part}: {{ {figure}: ASC }} }}]) {{ count }} }}", isClosed));
                    if (part != "avg")
                        asked.Add(
                            ($"{root.Name} {{ groups(by: [{open}], having: {{ {part}: {{ {figure}: {{}} }} }}) {{ count }} }}", isClosed));
                }
            }
        }
        var refused = await Validation.RefusedAsync([.. asked.Select(one => one.Field)]);
        Assert.Contains(asked, one => one.IsClosed);
        Assert.Equal("",
            string.Join('\n',
                asked.Where((one, i) => one.IsClosed != refused[i].Count > 0)
                    .Select(one => $"{(one.IsClosed ? "open" : "closed")}: {one.Field}")));
    }

    /// <summary>The ways to name a column that stand beside the dimensions and figures of a type.</summary>
    [Theory]
    [InlineData("projectAggregate { median(of: LEADER_AGE) }")]
    [InlineData("projectAggregate { sumRatio(numerator: LEADER_AGE, denominator: USERS) }")]
    [InlineData("projectAggregate { ratio(numerator: LEADER_AGE) }")]
    [InlineData("projectAggregate { groups(bandOf: { field: LEADER_AGE, width: 10 }) { bands } }")]
    [InlineData("projectAggregate { groups(by: [KIND], having: { ratio: { numerator: LEADER_AGE, gt: 1 } }) { count } }")]
    [InlineData("projectAggregate { groups(by: [KIND], order: [{ ratio: { distinct: LEADER_ID, direction: ASC } }]) { count } }")]
    [InlineData("projectAggregate { count(where: { leaderAge: { gt: 1 } }) }")]
    [InlineData("projectAggregate { groups(by: [KIND]) { shareOfTotal(of: LEADER_AGE) } }")]
    [InlineData("paymentAggregate { groups(byPath: [{ personId: true }]) { pathKeys } }")]
    [InlineData("paymentAggregate { groupCount(byPath: [{ person: { birthYear: true } }]) }")]
    [InlineData("paymentAggregate { groups(by: [FUND]) { key { person { id } } } }")]
    [InlineData("paymentAggregate { groups(by: [FUND], fill: { by: [PERSON_ID] }) { count } }")]
    [InlineData("establishments(where: { personsAggregate: { count: { gt: 1 } } }) { totalCount }")]
    [InlineData("establishments(order: [{ personsAggregate: { count: DESC } }]) { totalCount }")]
    [InlineData("establishments { nodes { serviceCasesByEstablishmentAggregate { count } } }")]
    public async Task No_other_way_names_a_closed_fact(string field) =>
        Assert.NotEmpty((await Validation.RefusedAsync([field]))[0]);

    /// <summary>
    /// Puts each way that ends at a type with closed facts to the validation: all of the facts are refused, and nothing before them.
    /// </summary>
    private async Task RefusedAsync(int atLeast, Func<SchemaPath, bool> isAsked, Func<SchemaPath, string[], int, string> field,
        Func<string, string[]> factsOf)
    {
        var asked = Paths.OfAtMost(Links).Where(isAsked).Select((path, i) => (Facts: factsOf(path.End.Name), Path: path, Index: i))
            .Where(one => one.Facts.Length > 0)
            .Select(one => (one.Facts, Field: field(one.Path, one.Facts, one.Index))).ToList();
        Assert.True(asked.Count >= atLeast, $"Only {asked.Count} ways were walked.");
        var refused = await Validation.RefusedAsync([.. asked.Select(one => one.Field)]);
        var open = asked.Where((one, i) => !one.Facts.Order(StringComparer.Ordinal).SequenceEqual(refused[i].Order(StringComparer.Ordinal)))
            .Select(one => one.Field).ToList();
        Assert.True(open.Count == 0, $"{open.Count} of {asked.Count} ways are open, such as:\n{string.Join('\n', open.Take(10))}");
    }

    private FieldType? SortField(string type, string fact) =>
        (Schema.AllTypes[type + "SortInput"] as IInputObjectGraphType)?.Fields.Find(fact);
}
