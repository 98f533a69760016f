namespace Yunnan.DataHub.Hostile.Tests.Schema;

/// <summary>
/// Lists everything that a schema offers; conditions, keys of orders and dimensions as many together as one statement can take.
/// </summary>
/// <remarks>With <paramref name="isAlone"/> each is asked for alone, which takes minutes.</remarks>
internal sealed class SchemaItems(SchemaModel schema, bool isAlone = false)
{
    private const int ConditionsTogether = 12, KeysTogether = 5, DimensionsTogether = 6;

    private readonly Dictionary<string, IReadOnlyList<string>> _paths = FindPaths(schema);

    /// <summary>Every field of every type, on the shortest way to it.</summary>
    public IEnumerable<SchemaItem> Fields() =>
        from type in schema.Types
        where type.IsComposite && _paths.ContainsKey(type.Name)
        from field in type.Fields
        select new SchemaItem($"{type.Name}.{field.Name}", _paths[type.Name], Write(field));

    /// <summary>Every argument of every field, alone.</summary>
    public IEnumerable<SchemaItem> Arguments() =>
        from type in schema.Types
        where type.IsComposite && _paths.ContainsKey(type.Name)
        from field in type.Fields
        from argument in field.Arguments
        where !argument.Type.IsRequired
        select new SchemaItem($"{type.Name}.{field.Name}({argument.Name}:)", _paths[type.Name],
            Write(field, argument.Name == "first" ? "first: 1" : $"{argument.Name}: {SampleValues.Of(schema, argument.Type)}"));

    /// <summary>Every operation of every field of the filter of every field that takes one.</summary>
    public IEnumerable<SchemaItem> Conditions() =>
        from place in PlacesOf("where")
        from item in Together(ConditionsOf(schema[place.Argument.Type.Name]), ConditionsTogether, conditions => new SchemaItem(
            $"{place.Type.Name}.{place.Field.Name}(where: {conditions[0]})", _paths[place.Type.Name],
            Write(place.Field, conditions.Length == 1 ? $"where: {conditions[0]}" : $"where: {{ and: [{string.Join(' ', conditions)}] }}")))
        select item;

    /// <summary>Every key of every order, in both directions.</summary>
    public IEnumerable<SchemaItem> Orders() =>
        from place in PlacesOf("order")
        where place.Field["by"] is null
        from item in Together(KeysOf(schema[place.Argument.Type.Name]), KeysTogether, keys => new SchemaItem(
            $"{place.Type.Name}.{place.Field.Name}(order: {keys[0]})", _paths[place.Type.Name],
            Write(place.Field, $"order: [{string.Join(' ', keys)}]")))
        select item;

    /// <summary>Every dimension: as a group with its key, as an order of groups, and as what differs.</summary>
    public IEnumerable<SchemaItem> Dimensions() =>
        from type in TypesWithGroups()
        let path = _paths[type.Name]
        let dimensions = schema[type["groups"]!["by"]!.Type.Name].Values
        let groups = Together(dimensions, DimensionsTogether, values => new SchemaItem($"{type.Name}.groups(by: {values[0]})", path,
            $"groups(by: [{string.Join(", ", values)}], first: 2) {{ key {{ {string.Join(' ', values.Select(CamelCase))} }} count }}"))
        let orders = Together(dimensions, DimensionsTogether, values => new SchemaItem($"{type.Name}.groups(by: {values[0]}, order:)", path,
            $"groups(by: [{string.Join(", ", values)}], first: 2, having: {{ count: {{ gt: 0 }} }}, order: [{string.Join(' ', values.Select(dimension => $"{{ key: {{ {CamelCase(dimension)}: DESC }} }}"))}]) {{ count }}"))
        let distinct = dimensions.Where(_ => type["countDistinct"] is not null)
            .Select(dimension => new SchemaItem($"{type.Name}.countDistinct(of: {dimension})", path, $"countDistinct(of: {dimension})"))
        from item in groups.Concat(orders).Concat(distinct)
        select item;

    /// <summary>Every figure of a group, which its groups are ordered by.</summary>
    public IEnumerable<SchemaItem> Figures() =>
        from type in TypesWithGroups()
        from figure in schema[type["groups"]!.Type.Name].Fields
        where figure.Name is "sum" or "min" or "max" or "avg"
        from item in Together(schema[figure.Type.Name].Fields.Select(column => column.Name), KeysTogether, columns => new SchemaItem(
            $"{type.Name}.groups.{figure.Name}.{columns[0]}", _paths[type.Name],
            $"groups(by: [{FirstDimension(type)}], first: 2, order: [{string.Join(' ', columns.Select(column => $"{{ {figure.Name}: {{ {column}: DESC }} }}"))}]) "
            + $"{{ count {figure.Name} {{ {string.Join(' ', columns)} }} }}"))
        select item;

    /// <summary>Every condition on a group.</summary>
    public IEnumerable<SchemaItem> GroupConditions() =>
        from type in TypesWithGroups()
        from item in Together(ConditionsOf(schema[type["groups"]!["having"]!.Type.Name]), ConditionsTogether, conditions => new SchemaItem(
            $"{type.Name}.groups(having: {conditions[0]})", _paths[type.Name],
            $"groups(by: [{FirstDimension(type)}], first: 2, having: {{ and: [{string.Join(' ', conditions)}] }}) {{ count }}"))
        select item;

    private IEnumerable<SchemaType> TypesWithGroups() =>
        schema.Types.Where(type => type["groups"]?["by"] is not null && _paths.ContainsKey(type.Name));

    /// <summary>One that needs no scope.</summary>
    private string FirstDimension(SchemaType type) =>
        schema[type["groups"]!["by"]!.Type.Name].Values.First(dimension => !dimension.Contains("BIRTH_DATE", StringComparison.Ordinal));

    /// <summary>One item for so many values at a time, with those of each value alone for its parts.</summary>
    private IEnumerable<SchemaItem> Together(IEnumerable<string> values, int count, Func<string[], SchemaItem> item) =>
        values.Chunk(isAlone ? 1 : count).Select(together =>
            together.Length == 1 ? item(together) : item(together) with { Parts = [.. together.Select(value => item([value]))] });

    /// <summary>
    /// Of the fields with this argument one for each type of it: the filters and orders of a type are the same everywhere.
    /// </summary>
    private IEnumerable<(SchemaType Type, SchemaField Field, SchemaField Argument)> PlacesOf(string argument) =>
        (from type in schema.Types
         where type.IsComposite && _paths.ContainsKey(type.Name)
         from field in type.Fields
         where field[argument] is not null
         orderby _paths[type.Name].Count, field.Name.EndsWith("Aggregate", StringComparison.Ordinal) ? 1 : 0
         select (type, field, field[argument]!)).DistinctBy(place => place.Item3.Type.Name);

    private IEnumerable<string> ConditionsOf(SchemaType filter, int depth = 0)
    {
        foreach (var field in filter.Fields)
        {
            var type = schema[field.Type.Name];
            if (type.Kind != SchemaKind.Input)
                yield return $"{{ {field.Name}: {SampleValues.Of(schema, field.Type)} }}";
            else if (field.Name is "and" or "or")
                yield return $"{{ {field.Name}: [{{}}] }}";
            else if (type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) || depth < 1)
                foreach (var inner in Fewer(ConditionsOf(type, depth + 1), type))
                    yield return $"{{ {field.Name}: {WithRequired(type, inner)} }}";
        }
    }

    /// <summary>A written object with the fields that its type can't do without.</summary>
    private string WithRequired(SchemaType type, string written) =>
        SampleValues.RequiredFields(schema, type, but: written[2..written.IndexOf(':', StringComparison.Ordinal)]) is { Length: > 0 } required
            ? $"{{ {required}, {written[1..]}" : written;

    /// <summary>Conditions on the fields of a neighbour are tried at the neighbour itself.</summary>
    private static IEnumerable<string> Fewer(IEnumerable<string> conditions, SchemaType type) =>
        type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) || type["some"] is not null || type["any"] is not null
            || !type.Name.EndsWith("FilterInput", StringComparison.Ordinal) ? conditions : conditions.Take(3);

    /// <summary>All keys upwards, then all downwards, so that neighbours in the list are different keys.</summary>
    private IEnumerable<string> KeysOf(SchemaType order) =>
        from direction in new[] { "ASC", "DESC" }
        from field in order.Fields
        let inner = schema[field.Type.Name]
        let key = inner.Kind == SchemaKind.Enum ? inner.Values.Contains(direction) ? direction : inner.Values[0]
            : inner.Fields.FirstOrDefault(of => schema[of.Type.Name].Values.Contains(direction)) is { } of
                ? WithRequired(inner, $"{{ {of.Name}: {direction} }}") : null
        where key is not null
        select $"{{ {field.Name}: {key} }}";

    private string Write(SchemaField field, string? argument = null) =>
        $"{field.Name}{SampleValues.Arguments(schema, field, argument)}{SampleValues.Selection(schema, field)}";

    private static string CamelCase(string value)
    {
        var words = value.Split('_').Select(word => word.Length == 0 ? word : word[0] + word[1..].ToLowerInvariant());
        var pascal = string.Concat(words);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    private static Dictionary<string, IReadOnlyList<string>> FindPaths(SchemaModel schema)
    {
        var paths = new Dictionary<string, IReadOnlyList<string>> { ["Query"] = [] };
        var queue = new Queue<SchemaType>([schema.Query]);
        while (queue.TryDequeue(out var type))
        {
            // Through a page rather than through a key that nothing may have.
            foreach (var field in type.Fields.Where(field => schema[field.Type.Name].IsComposite)
                         .OrderBy(field => field.Arguments.Any(argument => argument.Type.IsRequired && argument.Name != "by") ? 1 : 0))
            {
                if (!paths.TryAdd(field.Type.Name, [.. paths[type.Name], field.Name + SampleValues.Arguments(schema, field)]))
                    continue;
                queue.Enqueue(schema[field.Type.Name]);
            }
        }
        return paths;
    }
}
