using GraphQL;
using GraphQL.Types;

namespace Yunnan.DataHub.Schema.Tests.Privacy;

/// <summary>A way through the schema from a root field.</summary>
/// <param name="Root">The root field.</param>
/// <param name="Links">The references and lists that it goes through.</param>
/// <param name="End">The type that it ends at.</param>
internal sealed record SchemaPath(FieldType Root, IReadOnlyList<FieldType> Links, IObjectGraphType End)
{
    /// <summary>The root field with an innermost selection on the type at the end.</summary>
    public string Select(string selection)
    {
        var inner = Links.Reverse().Aggregate(selection, (inside, link) => $"{link.Name} {{ {inside} }}");
        return IsConnection ? $"{Root.Name} {{ nodes {{ {inner} }} }}" : $"{Root.Name}{SchemaPaths.RequiredArguments(Root)} {{ {inner} }}";
    }

    /// <summary>The root field with an innermost condition on the type at the end, lists by one of their quantifiers.</summary>
    public string Where(string condition, string quantifier)
    {
        var inner = Links.Reverse()
            .Aggregate(condition,
                (inside, link) => $"{link.Name}: {{ {(SchemaPaths.IsList(link) ? $"{quantifier}: {{ {inside} }}" : inside)} }}");
        return $"{Root.Name}(where: {{ {inner} }}) {{ __typename }}";
    }

    /// <summary>The root field sorted by a field of the type at the end.</summary>
    public string Order(string fields)
    {
        var inner = Links.Reverse().Aggregate(fields, (inside, link) => $"{link.Name}: {{ {inside} }}");
        return $"{Root.Name}(order: [{{ {inner} }}]) {{ __typename }}";
    }

    public bool IsConnection => Root.ResolvedType!.GetNamedType().Name.EndsWith("Connection", StringComparison.Ordinal);

    public bool IsAggregate => Root.ResolvedType!.GetNamedType().Name.EndsWith("Aggregate", StringComparison.Ordinal);

    public bool CanFilter => Root.Arguments?.Find("where") is not null;

    public bool CanSort => Root.Arguments?.Find("order") is not null && !Links.Any(SchemaPaths.IsList);
}

/// <summary>Walks the schema along what is open.</summary>
internal sealed class SchemaPaths(ISchema schema)
{
    private readonly HashSet<string> _entities = [
        .. schema.AllTypes.OfType<IInterfaceGraphType>().Single(type => type.Name == "Node").PossibleTypes.Select(type => type.Name)];

    /// <summary>
    /// All ways of some links at most from root fields that return rows or figures of rows; none goes on behind what is closed.
    /// </summary>
    public IEnumerable<SchemaPath> OfAtMost(int links)
    {
        foreach (var root in schema.Query.Fields.Where(field => !ClosedFacts.RootFields.Contains(field.Name) && RowType(field) is not null))
        {
            foreach (var path in From(new SchemaPath(root, [], RowType(root)!), links))
                yield return path;
        }
    }

    /// <summary>The types that <c>node</c> finds.</summary>
    public IReadOnlyCollection<string> Entities => _entities;

    /// <summary>The fields of a type that are objects or lists of objects of the model.</summary>
    public static IEnumerable<FieldType> LinksOf(IComplexGraphType type) =>
        type.Fields.Where(field => field.ResolvedType!.GetNamedType() is IObjectGraphType && RequiredArguments(field).Length == 0);

    public static bool IsList(FieldType field) => field.ResolvedType is ListGraphType or NonNullGraphType { ResolvedType: ListGraphType };

    /// <summary>The arguments that a field can't do without, with values.</summary>
    public static string RequiredArguments(FieldType field)
    {
        var required =
            field.Arguments?.Where(argument => argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null)
                .Select(argument => $"{argument.Name}: {Literal(argument.ResolvedType!)}").ToList() ?? [];
        return required.Count == 0 ? "" : $"({string.Join(", ", required)})";
    }

    private static string Literal(IGraphType type) => type switch
    {
        NonNullGraphType some => Literal(some.ResolvedType!),
        ListGraphType => "[]",
        EnumerationGraphType choice => choice.Values.First().Name,
        StringGraphType or IdGraphType => "\"x\"",
        { Name: "LocalDate" } => "\"2024-01-01\"",
        _ => "1",
    };

    private static IEnumerable<SchemaPath> From(SchemaPath path, int links)
    {
        yield return path;
        if (links == 0)
            yield break;
        foreach (var link in LinksOf(path.End).Where(link => !ClosedFacts.Of(path.End.Name).Contains(link.Name)))
        {
            foreach (var longer in From(
                path with { Links = [.. path.Links, link], End = (IObjectGraphType)link.ResolvedType!.GetNamedType() }, links - 1))
                yield return longer;
        }
    }

    // A connection's nodes, a row, or the rows behind an aggregate's 'where'.
    private IObjectGraphType? RowType(FieldType root)
    {
        var name = root.ResolvedType!.GetNamedType().Name;
        if (name.EndsWith("Connection", StringComparison.Ordinal))
            name = root.ResolvedType!.GetNamedType() is IObjectGraphType connection
                ? connection.Fields.Find("nodes")!.ResolvedType!.GetNamedType().Name : name;
        else if (name.EndsWith("Aggregate", StringComparison.Ordinal))
            name = name[..^"Aggregate".Length];
        return _entities.Contains(name) ? (IObjectGraphType)schema.AllTypes[name]! : null;
    }
}
