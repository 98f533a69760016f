using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;
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
    private readonly DictionaryInputType _where;
    private readonly EnumerationGraphType? _measures;
    private DictionaryInputType? _having;
    private DictionaryInputType? _sort;

    public AggregateTypes(AggregateMapping mapping, TypeRegistry registry, FilterTypes filters, SortTypes sorts, PathTypes paths,
        DictionaryInputType? filled, EngineLimits limits)
    {
        (_mapping, _registry, _name) = (mapping, registry, mapping.Mapping.Name);
        _where = filters.Object(mapping.Mapping);
        _measures = Measures();
        DimensionEnum = new EnumerationGraphType { Name = _name + "Dimension", Description = $"What rows of {_name} can be grouped by." };
        foreach (var dimension in mapping.Dimensions)
            DimensionEnum.Add(Naming.UpperSnakeCase(Naming.PascalCase(dimension.Name)), dimension, dimension.Description);

        Key = Object("GroupKey", $"What the rows of a group of {_name} have in common; null for dimensions that were not asked for.",
            mapping.Dimensions.Select(d => (d.Name, KeyType(d), d.Description, d.Scope))
                .Concat(mapping.References.Select(r => (r.Name, (IGraphType)r.Target.GraphType, r.ShortDescription, r.Scope))));
        var additive = mapping.Measures.Where(m => m.IsAdditive).ToList();
        Parts = new()
        {
            ["sum"] = additive.Count == 0
                ? null
                : Object("Sum", "Sums; 0 where no row has a value.",
                    additive.Select(m => (m.Name, SumType(m), m.Column.ShortDescription, m.Column.Scope))),
            ["avg"] = additive.Count == 0
                ? null
                : Object("Avg", "Averages of the rows with a value, six decimals; null where none has one.",
                    additive.Select(m => (m.Name, registry.Leaf(typeof(decimal)), m.Column.ShortDescription, m.Column.Scope))),
            ["min"] = mapping.Measures.Count == 0
                ? null
                : Object("Min", "Least values.",
                    mapping.Measures.Select(m => (m.Name, registry.Leaf(m.Column.ValueType), m.Column.ShortDescription, m.Column.Scope))),
            ["max"] = mapping.Measures.Count == 0
                ? null
                : Object("Max", "Greatest values.",
                    mapping.Measures.Select(m => (m.Name, registry.Leaf(m.Column.ValueType), m.Column.ShortDescription, m.Column.Scope))),
        };

        Group = new ObjectGraphType { Name = _name + "Group", Description = $"Rows of {_name} that have the dimensions in common." };
        Group.AddField(Field("key", new NonNullGraphType(Key), "What the rows have in common."));
        Group.AddField(Field("pathKeys", new NonNullGraphType(new ListGraphType(registry.Leaf(typeof(string)))),
            "The values of 'byPath', in its order, as text."));
        if (_measures is not null)
            Group.AddField(Field("bands", new NonNullGraphType(new ListGraphType(registry.Leaf(typeof(decimal)))),
                "The lower ends of the bands of 'bandOf', in its order."));
        AddFigures(Group);
        Aggregate = new ObjectGraphType { Name = _name + "Aggregate", Description = $"Figures over rows of {_name}." };
        AddFigures(Aggregate);
        QueryArgument[] by =
        [
            Argument("by", new ListGraphType(new NonNullGraphType(DimensionEnum)),
                $"What to group by; at most {GroupKey.Max} dimensions, those of 'byPath' and 'bandOf' counted."),
            Argument("byPath", new ListGraphType(new NonNullGraphType(paths.Object(mapping.Mapping))),
                "Ways through what the rows refer to, one value each."),
            .. _measures is null ? Array.Empty<QueryArgument>()
                : [Argument("bandOf", new ListGraphType(new NonNullGraphType(Band())), "Numbers, by bands of a width.")],
            Argument("having", Having(filters), "Which groups."),
        ];
        var groups = Field("groups", new NonNullGraphType(new ListGraphType(new NonNullGraphType(Group))),
            "The rows by groups, in one statement.");
        groups.Arguments =
        [
            .. by,
            Argument("order", new ListGraphType(new NonNullGraphType(Sort(sorts))), "In which order; the key breaks ties."),
            Argument("first", registry.Leaf(typeof(int)), $"The first n groups (at most {limits.PageSize}); all without it."),
            Argument("skip", registry.Leaf(typeof(int)), "How many groups to leave out before them."),
            Argument("fill", Fill(filled), "Groups that no row is in are told, too."),
        ];
        Aggregate.AddField(groups);
        var groupCount = Field("groupCount", new NonNullGraphType(registry.Leaf(typeof(int))), "How many groups there are.");
        groupCount.Arguments = [.. by];
        Aggregate.AddField(groupCount);
        (Filter, SortInput) = (ListFilter(), ListSort());
    }

    /// <summary>Conditions on the figures of a list of these rows.</summary>
    public DictionaryInputType Filter { get; }

    /// <summary>Sorts by the figures of a list of these rows.</summary>
    public DictionaryInputType SortInput { get; }

    public EnumerationGraphType DimensionEnum { get; }
    public ObjectGraphType Key { get; }
    public ObjectGraphType Group { get; }
    public ObjectGraphType Aggregate { get; }

    /// <summary>The types of <c>sum</c>, <c>avg</c>, <c>min</c> and <c>max</c>; null where the rows have nothing of the kind.</summary>
    public Dictionary<string, ObjectGraphType?> Parts { get; }

    private void AddFigures(ObjectGraphType type)
    {
        var (count, ratio) = (new NonNullGraphType(_registry.Leaf(typeof(int))), _registry.Leaf(typeof(decimal)));
        Add("count", count, "How many rows.", Where());
        Add("countDistinct", count, "How many different values of a dimension, null not counted.",
            Argument("of", new NonNullGraphType(DimensionEnum), "The dimension."), Where());
        Add("ratio", ratio, "How many rows meet the one condition for each that meets the other, six decimals; null where none does.",
            [.. RatioFields().Select(field => Argument(field.Name, field.Type, field.Description))]);
        if (_measures is not null)
        {
            var measure = new NonNullGraphType(_measures);
            Add("sumRatio", ratio, "One sum divided by another, six decimals; null where the other is 0.",
                Argument("numerator", measure, "What is divided."), Argument("denominator", measure, "What it is divided by."), Where());
            Add("median", ratio, "The value in the middle, between the two in the middle where there are two; null where no row has one.",
                Argument("of", measure, "The number."), Where());
        }
        if (type == Group)
        {
            QueryArgument[] of = _measures is null ? []
                : [Argument("of", _measures, "The number whose sum it is a share of; the count of rows without it.")];
            Add("shareOfTotal", ratio, "What share of all rows, whatever group they are in, these are; null where there are none.",
                [.. of, Where()]);
        }
        foreach (var (name, part) in Parts)
        {
            if (part is not null)
                Add(name, new NonNullGraphType(part), part.Description!, Where());
        }

        void Add(string name, IGraphType result, string description, params QueryArgument[] arguments)
        {
            var field = Field(name, result, description);
            field.Arguments = [.. arguments];
            type.AddField(field);
        }
    }

    private QueryArgument Where() => Argument("where", _where, "Of these rows alone.");

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };

    private EnumerationGraphType? Measures()
    {
        var numbers = _mapping.Measures.Where(m => m.IsNumber).ToList();
        if (numbers.Count == 0)
            return null;
        var type = new EnumerationGraphType { Name = _name + "Measure", Description = $"The numbers of a {_name}." };
        foreach (var measure in numbers)
            type.Add(Naming.UpperSnakeCase(Naming.PascalCase(measure.Name)), measure, measure.Column.ShortDescription);
        return type;
    }

    private DictionaryInputType Fill(DictionaryInputType? filled)
    {
        var fill = new DictionaryInputType(_name + "FillInput", "Which groups are told though no row is in them.");
        fill.Add("by", new NonNullGraphType(new ListGraphType(new NonNullGraphType(DimensionEnum))),
            "The dimensions whose values all have their groups.");
        fill.Add("from", _registry.Leaf(typeof(DateOnly)), "The day with whose year, quarter or month periods begin.");
        fill.Add("to", _registry.Leaf(typeof(DateOnly)), "The day with whose year, quarter or month periods end.");
        if (filled is not null)
            fill.Add(KeyValues.Where, filled, "Which objects' keys; all that there may be without it.");
        return fill;
    }

    private DictionaryInputType Band()
    {
        var band = new DictionaryInputType(_name + "BandInput", "A number by bands: in bands of 10 the number 27 lies in that of 20.");
        band.Add("field", new NonNullGraphType(_measures!), "The number.");
        band.Add("width", new NonNullGraphType(_registry.Leaf(typeof(decimal))), "How wide a band is.");
        return band;
    }

    private DictionaryInputType Having(FilterTypes filters)
    {
        var having = new DictionaryInputType(_name + "GroupFilterInput", "Conditions on a group; several in one object must all hold.");
        having.Add("and", new ListGraphType(new NonNullGraphType(having)), "All of these must hold.");
        having.Add("or", new ListGraphType(new NonNullGraphType(having)), "At least one of these must hold.");
        having.Add("count", filters.Scalar(typeof(int)), "How many rows.");
        var countIf = new DictionaryInputType(_name + "CountIfFilterInput", "Conditions on how many rows meet one.");
        countIf.Add("where", _where, "The rows that are counted.");
        filters.AddComparisons(countIf, typeof(int));
        having.Add("countIf", countIf, "How many rows meet a condition.");
        var ratio = new DictionaryInputType(_name + "CountRatioFilterInput", "Conditions on a ratio of counts.");
        AddRatio(ratio);
        filters.AddComparisons(ratio, typeof(decimal));
        having.Add("ratio", ratio, "How many rows meet the one condition for each that meets the other.");
        foreach (var name in new[] { "sum", "min", "max" })
        {
            if (Parts[name] is not { } part)
                continue;
            var conditions = new DictionaryInputType($"{part.Name}FilterInput", $"Conditions on: {part.Description}");
            foreach (var measure in _mapping.Measures.Where(m => m.IsAdditive || name != "sum"))
                conditions.Add(measure.Name, filters.Scalar(name == "sum" ? Figures.SumType(measure.Column) : measure.Column.ValueType),
                    measure.Column.ShortDescription, measure.Column.Scope);
            having.Add(name, conditions, part.Description);
        }
        return _having = having;
    }

    private DictionaryInputType Sort(SortTypes sorts)
    {
        var sort = new DictionaryInputType(_name + "GroupSortInput",
            "Sorts groups by one figure; list several objects to sort by several.");
        var key = new DictionaryInputType(_name + "GroupKeySortInput", "Sorts by a dimension that is grouped by.");
        foreach (var dimension in _mapping.Dimensions)
            key.Add(dimension.Name, sorts.Direction, dimension.Scope.Describe(null), dimension.Scope);
        if (_mapping.Find(OrderBuilder.Nulls) is null)
            key.Add(OrderBuilder.Nulls, sorts.Nulls, "Where groups without a value of them stand.");
        sort.Add("key", key, "What the rows have in common.");
        sort.Add(OrderBuilder.Nulls, sorts.Nulls, "Where those without a value of the fields in this object stand.");
        sort.Add("count", sorts.Direction, "How many rows.");
        var countIf = new DictionaryInputType(_name + "CountIfSortInput", "Sorts by how many rows meet a condition.");
        countIf.Add("where", _where, "The rows that are counted.");
        countIf.Add("direction", new NonNullGraphType(sorts.Direction), "Which way.");
        sort.Add("countIf", countIf, "How many rows meet a condition.");
        var ratio = new DictionaryInputType(_name + "CountRatioSortInput", "Sorts by a ratio of counts; no ratio is the smallest.");
        AddRatio(ratio);
        ratio.Add("direction", new NonNullGraphType(sorts.Direction), "Which way.");
        sort.Add("ratio", ratio, "How many rows meet the one condition for each that meets the other.");
        foreach (var (name, part) in Parts)
        {
            if (part is null)
                continue;
            var figures = new DictionaryInputType($"{part.Name}SortInput", $"Sorts by: {part.Description}");
            foreach (var field in part.Fields)
                figures.Add(field.Name, sorts.Direction, field.RequiredScope().Describe(null), field.RequiredScope());
            sort.Add(name, figures, part.Description);
        }
        return _sort = sort;
    }

    private void AddRatio(DictionaryInputType type)
    {
        foreach (var (name, fieldType, description) in RatioFields())
            type.Add(name, fieldType, description);
    }

    private IEnumerable<(string Name, IGraphType Type, string Description)> RatioFields()
    {
        yield return ("of", _where, "The rows that are counted.");
        yield return ("to", _where, "The rows that they are compared with; all without it.");
        yield return ("distinct", DimensionEnum, "Different values of it are counted in place of rows.");
        if (_measures is null)
            yield break;
        yield return ("numerator", _measures, "Its sum in place of the count of the one.");
        yield return ("denominator", _measures, "Its sum in place of the count of the other.");
    }

    /// <summary>The conditions on a group, of the rows of a list that meet a condition themselves.</summary>
    private DictionaryInputType ListFilter() =>
        OfList("AggregateFilterInput", $"Conditions on figures of a list of {_name}.",
            _having!.Fields.Where(f => f.Name is not "and" and not "or"));

    private DictionaryInputType ListSort() =>
        OfList("AggregateSortInput", $"Sorts by a figure of a list of {_name}.", _sort!.Fields.Where(f => f.Name != "key"));

    private DictionaryInputType OfList(string suffix, string description, IEnumerable<FieldType> figures)
    {
        var type = new DictionaryInputType(_name + suffix, description);
        type.Add("where", _where, "Of these rows alone.");
        foreach (var field in figures)
            type.Add(field.Name, field.ResolvedType!, field.Description);
        return type;
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

    private IGraphType SumType(Measure measure) => _registry.Leaf(Figures.SumType(measure.Column));

    private static FieldType Field(string name, IGraphType type, string? description) =>
        new() { Name = name, ResolvedType = type, Description = description };
}
