using System.Reflection;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Aggregation;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Introspection;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Types;

namespace Yunnan.DataHub.QueryEngine.SchemaBuilding;

/// <summary>Builds the GraphQL schema from the EF model, the classes of root fields and the declarations.</summary>
internal sealed class SchemaFactory(IModel model, QueryEngineBuilder declarations, CursorCipher cursors, EngineLimits limits)
{
    private readonly MappingBuilder _mappings = new(model, declarations);
    private readonly TypeRegistry _registry = new();
    private readonly SortTypes _sorts = new();

    public ISchema Create(IServiceProvider services)
    {
        var filters = new FilterTypes(_registry);
        var pageInfo = ConnectionTypes.CreatePageInfo(_registry);
        var query = new ObjectGraphType { Name = "Query", Description = "What can be asked." };
        var methods = declarations.QueryClasses.SelectMany(c => c.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)).ToList();
        foreach (var method in methods)
        {
            query.AddField(RootField(method, filters, pageInfo));
            if (method.IsDefined(typeof(UseAggregationAttribute)))
                query.AddField(AggregateRootField(method, filters));
        }

        // Root fields come in pairs: what has no natural key to be found by is found by its id.
        foreach (var entityType in EntitiesWith<UsePagingAttribute>(methods).Except(EntitiesWith<UseFirstOrDefaultAttribute>(methods)))
            if (_mappings.Entity(entityType) is { Key: not null } mapping)
                query.AddField(SingleRootField(mapping));

        var node = CreateNode();
        foreach (var mapping in _mappings.Mappings.Values)
            Fill(mapping, filters, node);
        filters.AddExists(_mappings.Mappings.Values);
        AddNodeFields(query, node);

        var schema = new Schema(services) { Query = query };
        foreach (var mapping in _mappings.Mappings.Values)
            schema.RegisterType(mapping.GraphType);
        IntrospectionTypes.Complete(schema);
        schema.Initialize();
        return schema;
    }

    private static IEnumerable<Type> EntitiesWith<TAttribute>(IEnumerable<MethodInfo> methods)
        where TAttribute : Attribute =>
        methods.Where(method => method.IsDefined(typeof(TAttribute))).Select(method => method.ReturnType.GetGenericArguments()[0]).Distinct();

    private FieldType SingleRootField(ObjectMapping mapping) => new FieldType
    {
        Name = GraphNames.Field(mapping.Name),
        Description = $"The {mapping.Name} with this id; null where there is none. {mapping.GraphType.Description}",
        ResolvedType = mapping.GraphType,
        Arguments = [Argument("id", new NonNullGraphType(_registry.Id), "Its 'id'.")],
    }.PlannedBy(new NodesField(new Dictionary<string, (ObjectMapping, IEntityType)> { [mapping.Name] = (mapping, model.FindEntityType(mapping.ClrType)!) }, isList: false));

    private FieldType RootField(MethodInfo method, FilterTypes filters, ObjectGraphType pageInfo)
    {
        var name = GraphNames.Field(method.Name.StartsWith("Get", StringComparison.Ordinal) ? method.Name[3..] : method.Name);
        var fieldMethod = new FieldMethod(method, declarations.ContextType, given: 0);
        var field = new FieldType { Name = name, Description = XmlDescriptions.Of(method), DeprecationReason = method.GetCustomAttribute<ObsoleteAttribute>()?.Message, Arguments = _registry.Arguments(fieldMethod) };
        if (!typeof(IQueryable).IsAssignableFrom(method.ReturnType))
        {
            var output = _registry.Output(fieldMethod.ResultType);
            field.ResolvedType = new NonNullGraphType(output);
            return field.PlannedBy(new MethodField(fieldMethod));
        }

        var entityType = method.ReturnType.GetGenericArguments()[0];
        var mapping = _mappings.Entity(entityType);
        var efType = model.FindEntityType(entityType)!;
        // Who looks a row up by a property that needs a scope learns that property's value.
        var scope = fieldMethod.Arguments.Aggregate(ScopeSet.None, (found, argument) => found.Union(_mappings.Scopes.Of(efType, char.ToUpperInvariant(argument.Name![0]) + argument.Name[1..])));
        field.RequireScope(scope).Description = scope.Describe(field.Description);
        if (method.IsDefined(typeof(UseFirstOrDefaultAttribute)))
        {
            field.ResolvedType = mapping.GraphType;
            field.PlannedBy(new FirstField(fieldMethod, mapping, efType));
        }
        else if (method.IsDefined(typeof(UsePagingAttribute)))
        {
            var types = new ConnectionTypes(name, mapping.GraphType, pageInfo, _registry);
            field.ResolvedType = types.Connection;
            field.PlannedBy(new ConnectionField(fieldMethod, mapping, efType, types, declarations.RollupsOf(entityType), cursors));
            AddPagingArguments(field.Arguments!);
            AddQueryArguments(field.Arguments!, mapping, filters, method.IsDefined(typeof(UseFilteringAttribute)), method.IsDefined(typeof(UseSortingAttribute)));
        }
        else
        {
            throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} returns a query: say what it can do with UsePaging or UseFirstOrDefault.");
        }
        return field;
    }

    private FieldType AggregateRootField(MethodInfo method, FilterTypes filters)
    {
        var entityType = method.ReturnType.GetGenericArguments()[0];
        var mapping = new AggregateMapping(_mappings.Entity(entityType), model.FindEntityType(entityType)!, declarations.Types.GetValueOrDefault(entityType), _mappings.Scopes);
        var types = new AggregateTypes(mapping, _registry, filters, _sorts, limits);
        var fieldMethod = new FieldMethod(method, declarations.ContextType, given: 0);
        var field = new FieldType
        {
            Name = GraphNames.Field(mapping.Mapping.Name) + "Aggregate",
            Description = $"Counts and groups. {XmlDescriptions.Of(method)}",
            ResolvedType = new NonNullGraphType(types.Aggregate),
            Arguments = _registry.Arguments(fieldMethod),
        }.PlannedBy(new AggregateField(fieldMethod, mapping, types, declarations.RollupsOf(entityType)));
        AddQueryArguments(field.Arguments!, mapping.Mapping, filters, canFilter: true, canSort: false);
        return field;
    }

    private void AddPagingArguments(QueryArguments arguments)
    {
        arguments.Add(Argument("first", _registry.Leaf(typeof(int)), $"The first n rows (at most {limits.PageSize}); {limits.DefaultPageSize} without 'first' or 'last'."));
        arguments.Add(Argument("after", _registry.Leaf(typeof(string)), "Rows after this cursor."));
        arguments.Add(Argument("last", _registry.Leaf(typeof(int)), $"The last n rows (at most {limits.PageSize})."));
        arguments.Add(Argument("before", _registry.Leaf(typeof(string)), "Rows before this cursor."));
    }

    private void AddQueryArguments(QueryArguments arguments, ObjectMapping mapping, FilterTypes filters, bool canFilter, bool canSort)
    {
        if (canFilter)
            arguments.Add(Argument("where", filters.Object(mapping), "Which rows."));
        if (canSort)
            arguments.Add(Argument("order", new ListGraphType(new NonNullGraphType(_sorts.Object(mapping))), "In which order; the key breaks ties."));
    }

    private static QueryArgument Argument(string name, IGraphType type, string description) => new(type) { Name = name, Description = description };

    private void Fill(ObjectMapping mapping, FilterTypes filters, InterfaceGraphType node)
    {
        foreach (var field in mapping.Fields)
        {
            mapping.GraphType.AddField(new FieldType
            {
                Name = field.Name,
                Description = field.Description,
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
        ComputedMapping computed => new NonNullGraphType(_registry.Output(computed.Method.ElementType)),
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
        AddQueryArguments(arguments, list.Target, filters, canFilter: true, canSort: true);
        arguments.Add(Argument("first", _registry.Leaf(typeof(int)), $"The first n elements (at most {limits.PageSize}); all without it."));
        return arguments;
    }

    private InterfaceGraphType CreateNode()
    {
        var node = new InterfaceGraphType { Name = "Node", Description = "An object that can be fetched again by its id." };
        node.AddField(new FieldType { Name = "id", ResolvedType = new NonNullGraphType(_registry.Id), Description = "The global identifier." });
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
            Arguments = [Argument("ids", new NonNullGraphType(new ListGraphType(new NonNullGraphType(_registry.Id))), "The objects' 'id's.")],
        }.PlannedBy(new NodesField(types, isList: true)));
    }
}
