using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Types;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>
/// The GraphQL types of one aggregate field: <c>TargetAggregate</c>, <c>TargetGroup</c>, <c>TargetDimension</c> and their parts.
/// </summary>
internal sealed class AggregateTypes
{
    private readonly string _name;
    private readonly AggregateMapping _mapping;
    private readonly TypeRegistry _registry;

    public AggregateTypes(AggregateMapping mapping, TypeRegistry registry, FilterTypes filters, SortTypes sorts, EngineLimits limits)
    {
        (_mapping, _registry, _name) = (mapping, registry, mapping.Mapping.Name);
        DimensionEnum = new EnumerationGraphType { Name = _name + "Dimension", Description = $"What rows of {_name} can be grouped by." };
        foreach (var dimension in mapping.Dimensions)
            DimensionEnum.Add(Naming.UpperSnakeCase(Naming.PascalCase(dimension.Name)), dimension, dimension.Description);

        Key = Object("GroupKey", $"What the rows of a group of {_name} have in common; null for dimensions that were not asked for.",
            mapping.Dimensions.Select(d => (d.Name, KeyType(d), d.Description, d.Scope)));
        var additive = mapping.Measures.Where(m => m.IsAdditive).ToList();
        Parts = new()
        {
            ["sum"] = additive.Count == 0
                ? null
                : Object("Sum", "Sums; 0 where no row has a value.",
                    additive.Select(m => (m.Name, SumType(m), m.Column.Description, m.Column.Scope))),
            ["avg"] = additive.Count == 0
                ? null
                : Object("Avg", "Averages of the rows with a value, six decimals; null where none has one.",
                    additive.Select(m => (m.Name, registry.Leaf(typeof(decimal)), m.Column.Description, m.Column.Scope))),
            ["min"] = mapping.Measures.Count == 0
                ? null
                : Object("Min", "Least values.",
                    mapping.Measures.Select(m => (m.Name, registry.Leaf(m.Column.ValueType), m.Column.Description, m.Column.Scope))),
            ["max"] = mapping.Measures.Count == 0
                ? null
                : Object("Max", "Greatest values.",
                    mapping.Measures.Select(m => (m.Name, registry.Leaf(m.Column.ValueType), m.Column.Description, m.Column.Scope))),
        };

        Group = new ObjectGraphType { Name = _name + "Group", Description = $"Rows of {_name} that have the dimensions in common." };
        Group.AddField(Field("key", new NonNullGraphType(Key), "What the rows have in common."));
        AddFigures(Group);
        Aggregate = new ObjectGraphType { Name = _name + "Aggregate", Description = $"Figures over rows of {_name}." };
        AddFigures(Aggregate);
        var groups = Field("groups", new NonNullGraphType(new ListGraphType(new NonNullGraphType(Group))),
            "The rows by groups, in one statement.");
        groups.Arguments =
        [
            new QueryArgument(new NonNullGraphType(new ListGraphType(new NonNullGraphType(DimensionEnum))))
            { Name = "by", Description = $"What to group by; at most {AggregateField.MaxDimensions}." },
            new QueryArgument(Having(filters)) { Name = "having", Description = "Which groups." },
            new QueryArgument(new ListGraphType(new NonNullGraphType(Sort(sorts))))
            { Name = "order", Description = "In which order; the key breaks ties." },
            new QueryArgument(registry.Leaf(typeof(int)))
            { Name = "first", Description = $"The first n groups (at most {limits.PageSize}); all without it." },
        ];
        Aggregate.AddField(groups);
    }

    public EnumerationGraphType DimensionEnum { get; }
    public ObjectGraphType Key { get; }
    public ObjectGraphType Group { get; }
    public ObjectGraphType Aggregate { get; }

    /// <summary>The types of <c>sum</c>, <c>avg</c>, <c>min</c> and <c>max</c>; null where the rows have nothing of the kind.</summary>
    public Dictionary<string, ObjectGraphType?> Parts { get; }

    private void AddFigures(ObjectGraphType type)
    {
        type.AddField(Field("count", new NonNullGraphType(_registry.Leaf(typeof(int))), "How many rows."));
        var distinct = Field("countDistinct", new NonNullGraphType(_registry.Leaf(typeof(int))),
            "How many different values of a dimension, null not counted.");
        distinct.Arguments = [new QueryArgument(new NonNullGraphType(DimensionEnum)) { Name = "of", Description = "The dimension." }];
        type.AddField(distinct);
        foreach (var (name, part) in Parts)
        {
            if (part is not null)
                type.AddField(Field(name, new NonNullGraphType(part), part.Description!));
        }
    }

    private DictionaryInputType Having(FilterTypes filters)
    {
        var having = new DictionaryInputType(_name + "GroupFilterInput", "Conditions on a group; several in one object must all hold.");
        having.Add("and", new ListGraphType(new NonNullGraphType(having)), "All of these must hold.");
        having.Add("or", new ListGraphType(new NonNullGraphType(having)), "At least one of these must hold.");
        having.Add("count", filters.Scalar(typeof(int)), "How many rows.");
        foreach (var name in new[] { "sum", "min", "max" })
        {
            if (Parts[name] is not { } part)
                continue;
            var conditions = new DictionaryInputType($"{part.Name}FilterInput", $"Conditions on: {part.Description}");
            foreach (var measure in _mapping.Measures.Where(m => m.IsAdditive || name != "sum"))
                conditions.Add(measure.Name, filters.Scalar(name == "sum" ? SumClrType(measure) : measure.Column.ValueType),
                    measure.Column.Description, measure.Column.Scope);
            having.Add(name, conditions, part.Description);
        }
        return having;
    }

    private DictionaryInputType Sort(SortTypes sorts)
    {
        var sort = new DictionaryInputType(_name + "GroupSortInput",
            "Sorts groups by one figure; list several objects to sort by several.");
        var key = new DictionaryInputType(_name + "GroupKeySortInput", "Sorts by a dimension that is grouped by.");
        foreach (var dimension in _mapping.Dimensions)
            key.Add(dimension.Name, sorts.Direction, dimension.Description, dimension.Scope);
        sort.Add("key", key, "What the rows have in common.");
        sort.Add("count", sorts.Direction, "How many rows.");
        foreach (var (name, part) in Parts)
        {
            if (part is null)
                continue;
            var figures = new DictionaryInputType($"{part.Name}SortInput", $"Sorts by: {part.Description}");
            foreach (var field in part.Fields)
                figures.Add(field.Name, sorts.Direction, field.Description, field.RequiredScope());
            sort.Add(name, figures, part.Description);
        }
        return sort;
    }

    private ObjectGraphType Object(string suffix, string description,
        IEnumerable<(string Name, IGraphType Type, string? Description, ScopeSet Scope)> fields)
    {
        var type = new ObjectGraphType { Name = _name + suffix, Description = description };
        foreach (var (name, fieldType, text, scope) in fields)
            type.AddField(Field(name, fieldType, text).RequireScope(scope));
        return type;
    }

    private IGraphType KeyType(Dimension dimension) =>
        _registry.Leaf(dimension.Period == PeriodKind.None ? dimension.ValueType : typeof(string));

    private IGraphType SumType(Measure measure) => _registry.Leaf(SumClrType(measure));

    /// <summary>Whole numbers are summed up as 64-bit numbers.</summary>
    public static Type SumClrType(Measure measure) => measure.Column.ValueType == typeof(decimal) ? typeof(decimal) : typeof(long);

    private static FieldType Field(string name, IGraphType type, string? description) =>
        new() { Name = name, ResolvedType = type, Description = description };
}
