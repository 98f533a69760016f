namespace Yunnan.DataHub.Hostile.Tests.Schema;

/// <summary>Lists everything that a schema offers.</summary>
internal sealed class SchemaItems(SchemaModel schema)
{
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
        from condition in ConditionsOf(schema[place.Argument.Type.Name])
        select new SchemaItem($"{place.Type.Name}.{place.Field.Name}(where: {condition})", _paths[place.Type.Name], Write(place.Field, $"where: {condition}"));

    /// <summary>Every key of every order, in both directions.</summary>
    public IEnumerable<SchemaItem> Orders() =>
        from place in PlacesOf("order")
        from key in KeysOf(schema[place.Argument.Type.Name])
        select new SchemaItem($"{place.Type.Name}.{place.Field.Name}(order: {key})", _paths[place.Type.Name],
            Write(place.Field, place.Field["by"] is null ? $"order: [{key}]" : $"{ByOf(place.Field, key)} order: [{key}]"));

    /// <summary>Every dimension: as a group with its key and its figures, and as what differs.</summary>
    public IEnumerable<SchemaItem> Dimensions()
    {
        foreach (var type in schema.Types.Where(type => type["groups"]?["by"] is not null))
        {
            var path = _paths[type.Name];
            var group = schema[type["groups"]!.Type.Name];
            foreach (var dimension in schema[type["groups"]!["by"]!.Type.Name].Values)
            {
                var key = CamelCase(dimension);
                yield return new($"{type.Name}.groups(by: {dimension})", path, $"groups(by: [{dimension}], first: 2) {{ key {{ {key} }} count }}");
                yield return new($"{type.Name}.groups(by: {dimension}, order:)", path,
                    $"groups(by: [{dimension}], first: 2, order: [{{ key: {{ {key}: DESC }} }}], having: {{ count: {{ gt: 0 }} }}) {{ key {{ {key} }} }}");
                if (type["countDistinct"] is not null)
                    yield return new($"{type.Name}.countDistinct(of: {dimension})", path, $"countDistinct(of: {dimension})");
            }

            var first = schema[type["groups"]!["by"]!.Type.Name].Values[0];
            foreach (var figure in group.Fields.Where(field => field.Name is "sum" or "min" or "max" or "avg"))
                foreach (var column in schema[figure.Type.Name].Fields)
                    yield return new($"{group.Name}.{figure.Name}.{column.Name}", path,
                        $"groups(by: [{first}], first: 2, order: [{{ {figure.Name}: {{ {column.Name}: DESC }} }}]) {{ count {figure.Name} {{ {column.Name} }} }}");
        }
    }

    /// <summary>Every condition on a group.</summary>
    public IEnumerable<SchemaItem> GroupConditions() =>
        from type in schema.Types
        where type["groups"]?["having"] is not null
        let first = schema[type["groups"]!["by"]!.Type.Name].Values[0]
        from condition in ConditionsOf(schema[type["groups"]!["having"]!.Type.Name])
        select new SchemaItem($"{type.Name}.groups(having: {condition})", _paths[type.Name], $"groups(by: [{first}], first: 2, having: {condition}) {{ count }}");

    /// <summary>Of the fields with this argument one for each type of it: the filters and orders of a type are the same everywhere.</summary>
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
                    yield return $"{{ {field.Name}: {inner} }}";
        }
    }

    /// <summary>Conditions on the fields of a neighbour are tried at the neighbour itself.</summary>
    private static IEnumerable<string> Fewer(IEnumerable<string> conditions, SchemaType type) =>
        type.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal) || type["some"] is not null || type["any"] is not null
            || !type.Name.EndsWith("FilterInput", StringComparison.Ordinal) ? conditions : conditions.Take(3);

    private IEnumerable<string> KeysOf(SchemaType order)
    {
        foreach (var field in order.Fields)
        {
            if (schema[field.Type.Name].Kind == SchemaKind.Enum)
                foreach (var direction in schema[field.Type.Name].Values)
                    yield return $"{{ {field.Name}: {direction} }}";
            else if (schema[field.Type.Name].Fields.FirstOrDefault(inner => schema[inner.Type.Name].Kind == SchemaKind.Enum) is { } inner)
                yield return $"{{ {field.Name}: {{ {inner.Name}: ASC }} }}";
        }
    }

    private string ByOf(SchemaField groups, string key)
    {
        var values = schema[groups["by"]!.Type.Name].Values;
        var name = key.Split(' ') is [_, "key:", _, var inner, ..] ? inner.TrimEnd(':') : null;
        return $"by: [{values.FirstOrDefault(value => CamelCase(value) == name) ?? values[0]}]";
    }

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
