using System.Linq.Expressions;
using System.Reflection;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Aggregation;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Introspection;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Types;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.SchemaBuilding;

/// <summary>Builds the GraphQL schema from the EF model, and the declarations.</summary>
internal sealed class SchemaFactory(IModel model, QueryEngineBuilder declarations, CursorCipher cursors, EngineLimits limits)
{
    private readonly MappingBuilder _mappings = new(model, declarations);
    private readonly TypeRegistry _registry = new();
    private readonly SortTypes _sorts = new();

    public ISchema Create(IServiceProvider services)
    {
        var filters = new FilterTypes(_registry);
        var lists = new ListAggregates(model, declarations, _registry, filters, _sorts, _mappings, limits);
        var pageInfo = ConnectionTypes.CreatePageInfo(_registry);
        var query = new ObjectGraphType { Name = "Query", Description = "What can be asked." };
        foreach (var descriptor in declarations.Types.Values.Where(d => d.ListField is not null))
            AddRootFields(query, descriptor, filters, lists, pageInfo);
        foreach (var (name, method) in declarations.Fields)
            query.AddField(MethodRootField(name, new FieldMethod(method, declarations.ContextType, given: 0)));

        var node = CreateNode();
        foreach (var mapping in _mappings.Mappings.Values)
            Fill(mapping, filters, node);
        lists.AddTo(_mappings.Mappings.Values);
        lists.AddFilled();
        new ComputedTypes(_registry, filters, _sorts).AddTo(_mappings.Mappings.Values);
        var fields = new FieldTypes(_registry, filters, _mappings.Scopes, Calendar());
        foreach (var descriptor in declarations.Types.Values.Where(d => d.ListField is not null))
            lists.AddMeasures(_mappings.Entity(descriptor.ClrType), model.FindEntityType(descriptor.ClrType)!, fields);
        filters.AddExists(_mappings.Mappings.Values);
        AddNodeFields(query, node);

        var schema = new Schema(services) { Query = query };
        foreach (var mapping in _mappings.Mappings.Values)
            schema.RegisterType(mapping.GraphType);
        IntrospectionTypes.Complete(schema);
        schema.Initialize();
        return schema;
    }

    private WorkingCalendar? Calendar() => declarations.WorkingDays is { } calendar
        ? new WorkingCalendar(model.FindEntityType(calendar.Entity)!, calendar.Day, calendar.Number) : null;

    private void AddRootFields(ObjectGraphType query, EntityTypeDescriptor descriptor, FilterTypes filters, ListAggregates lists,
        ObjectGraphType pageInfo)
    {
        var type = model.FindEntityType(descriptor.ClrType)!;
        var mapping = _mappings.Entity(descriptor.ClrType);
        query.AddField(ListField(descriptor.ListField!, mapping, type, filters, pageInfo));
        foreach (var (name, reason) in descriptor.FormerListFields)
        {
            var former = ListField(name, mapping, type, filters, pageInfo);
            former.DeprecationReason = reason;
            query.AddField(former);
        }
        query.AddField(descriptor.FindKey.Count > 0 ? SingleField(mapping, type, descriptor.FindKey) : SingleField(mapping, type));
        query.AddField(AggregateField(mapping, type, filters, lists));
    }

    private FieldType ListField(string name, ObjectMapping mapping, IEntityType type, FilterTypes filters, ObjectGraphType pageInfo)
    {
        var types = new ConnectionTypes(name, mapping.GraphType, pageInfo, _registry);
        var field = new FieldType { Name = name, Description = mapping.Description, ResolvedType = types.Connection, Arguments = [] };
        AddPagingArguments(field.Arguments);
        AddQueryArguments(field.Arguments, mapping, filters, canSort: true);
        return field.PlannedBy(new ConnectionField(mapping, type, types, declarations.RollupsOf(mapping.ClrType), cursors));
    }

    /// <summary>The row with a natural key.</summary>
    private FieldType SingleField(ObjectMapping mapping, IEntityType type, IReadOnlyList<(string Name, LambdaExpression Value)> key)
    {
        (string Argument, LambdaExpression Value)[] parts = [.. key.Select(part => (Naming.CamelCase(part.Name), part.Value))];
        // Who looks a row up by a property that needs a scope learns that property's value.
        var scope = parts.Aggregate(ScopeSet.None, (found, part) => found.Union(_mappings.Scopes.Of(part.Value)));
        return new FieldType
        {
            Name = Naming.CamelCase(mapping.Name),
            Description = scope.Describe($"One by its natural key; null where there is none. {mapping.Description}"),
            ResolvedType = mapping.GraphType,
            Arguments = [.. parts.Select(part => Argument(part.Argument, new NonNullGraphType(_registry.Leaf(part.Value.ReturnType)),
                part.Value.Body is MemberExpression { Member: PropertyInfo property } ? DocComments.Summary(property) : null))],
        }.RequireScope(scope).PlannedBy(new FirstField(mapping, type, parts));
    }

    /// <summary>Root fields come in pairs: what has no natural key to be found by is found by its id.</summary>
    private FieldType SingleField(ObjectMapping mapping, IEntityType type) => new FieldType
    {
        Name = Naming.CamelCase(mapping.Name),
        Description = $"One by its id; null where there is none. {mapping.Description}",
        ResolvedType = mapping.GraphType,
        Arguments = [Argument("id", new NonNullGraphType(_registry.Id), "Its 'id'.")],
    }.PlannedBy(new NodesField(new Dictionary<string, (ObjectMapping, IEntityType)> { [mapping.Name] = (mapping, type) }, isList: false));

    private FieldType MethodRootField(string name, FieldMethod method) => new FieldType
    {
        Name = name,
        Description = DocComments.Summary(method.Method),
        ResolvedType = new NonNullGraphType(_registry.Output(method.ResultType)),
        Arguments = _registry.Arguments(method),
    }.PlannedBy(new MethodField(method));

    private FieldType AggregateField(ObjectMapping mapping, IEntityType type, FilterTypes filters, ListAggregates lists)
    {
        var (aggregate, types) = lists.Of(mapping, type);
        var field = new FieldType
        {
            Name = Naming.CamelCase(mapping.Name) + ListAggregateMapping.Suffix,
            Description = $"Counts, figures and groups. {mapping.Description}",
            ResolvedType = new NonNullGraphType(types.Aggregate),
            Arguments = [],
        };
        AddQueryArguments(field.Arguments, mapping, filters, canSort: false);
        return field.PlannedBy(new AggregateField(aggregate, types, declarations.RollupsOf(mapping.ClrType)));
    }

    private void AddPagingArguments(QueryArguments arguments)
    {
        arguments.Add(
            Argument("first", _registry.Leaf(typeof(int)),
                $"The first n rows (at most {limits.PageSize}); {limits.DefaultPageSize} without 'first' or 'last'."));
        arguments.Add(Argument("after", _registry.Leaf(typeof(string)), "Rows after this cursor."));
        arguments.Add(Argument("last", _registry.Leaf(typeof(int)), $"The last n rows (at most {limits.PageSize})."));
        arguments.Add(Argument("before", _registry.Leaf(typeof(string)), "Rows before this cursor."));
    }

    private void AddQueryArguments(QueryArguments arguments, ObjectMapping mapping, FilterTypes filters, bool canSort)
    {
        arguments.Add(Argument("where", filters.Object(mapping), "Which rows."));
        if (canSort)
            arguments.Add(
                Argument("order", new ListGraphType(new NonNullGraphType(_sorts.Object(mapping))), "In which order; the key breaks ties."));
    }

    private static QueryArgument Argument(string name, IGraphType type, string? description) =>
        new(type) { Name = name, Description = description };

    private void Fill(ObjectMapping mapping, FilterTypes filters, InterfaceGraphType node)
    {
        foreach (var field in mapping.Fields.Where(f => f is not ListAggregateMapping))
        {
            mapping.GraphType.AddField(new FieldType
            {
                Name = field.Name,
                Description = field.FullDescription,
                ResolvedType = OutputOf(field),
                Arguments = ArgumentsOf(field, filters),
            }.RequireScope(field.Scope));
        }
        if (mapping.Key is not null)
            mapping.GraphType.AddResolvedInterface(node);
    }

    private IGraphType OutputOf(FieldMapping field) => field switch
    {
        IdMapping => new NonNullGraphType(_registry.Id),
        ScalarMapping scalar => Nullable(_registry.Leaf(scalar.ValueType), scalar.IsNullable),
        ScalarListMapping list => new NonNullGraphType(new ListGraphType(new NonNullGraphType(_registry.Leaf(list.ElementType)))),
        ReferenceMapping reference => Nullable(reference.Target.GraphType, reference.IsNullable),
        ListMapping list => new NonNullGraphType(new ListGraphType(new NonNullGraphType(list.Target.GraphType))),
        ComputedMapping { Method.ElementType: var type } =>
            Nullable(_registry.Output(type), System.Nullable.GetUnderlyingType(type) is not null),
        _ => throw new InvalidOperationException($"'{field.Name}' has no type."),
    };

    private static IGraphType Nullable(IGraphType type, bool isNullable) => isNullable ? type : new NonNullGraphType(type);

    private QueryArguments? ArgumentsOf(FieldMapping field, FilterTypes filters)
    {
        if (field is ComputedMapping computed)
            return _registry.Arguments(computed.Method);
        if (field is not ListMapping list)
            return null;
        var arguments = new QueryArguments();
        AddQueryArguments(arguments, list.Target, filters, canSort: true);
        arguments.Add(Argument("first", _registry.Leaf(typeof(int)), $"The first n elements (at most {limits.PageSize}); all without it."));
        return arguments;
    }

    private InterfaceGraphType CreateNode()
    {
        var node = new InterfaceGraphType { Name = "Node", Description = "An object that can be fetched again by its id." };
        node.AddField(
            new FieldType { Name = "id", ResolvedType = new NonNullGraphType(_registry.Id), Description = "The global identifier." });
        // GraphQL.NET asks for it when the schema is made; no value of an object reaches it.
        node.ResolveType = static _ => null;
        return node;
    }

    private void AddNodeFields(ObjectGraphType query, InterfaceGraphType node)
    {
        var types = _mappings.Mappings.Values.Where(m => m.Key is not null)
            .ToDictionary(m => m.Name, m => (m, model.FindEntityType(m.ClrType)!));
        query.AddField(new FieldType
        {
            Name = "node",
            Description = "Any object by its id; null where there is none.",
            ResolvedType = node,
            Arguments = [Argument("id", new NonNullGraphType(_registry.Id), "The object's 'id'.")],
        }.PlannedBy(new NodesField(types, isList: false)));
        query.AddField(new FieldType
        {
            Name = "nodes",
            Description = "Objects by their ids, in the ids' order; null in the place of each that there is none for.",
            ResolvedType = new NonNullGraphType(new ListGraphType(node)),
            Arguments = [
                Argument("ids", new NonNullGraphType(new ListGraphType(new NonNullGraphType(_registry.Id))), "The objects' 'id's.")],
        }.PlannedBy(new NodesField(types, isList: true)));
    }
}
