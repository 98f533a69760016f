using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>A valid operation of a document, with all that reading it again for other variables needs.</summary>
internal sealed class PreparedOperation
{
    private readonly ISchema _schema;
    private readonly List<(string Name, IGraphType Type, object? Default, bool HasDefault)> _variables = [];
    private readonly HashSet<string> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphQLField, ArgumentReader> _arguments = [];

    private PreparedOperation(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation) =>
        (_schema, Document, Operation) = (schema, document, operation);

    public GraphQLDocument Document { get; }
    public GraphQLOperationDefinition Operation { get; }

    /// <summary>Prepares a document that GraphQL.NET has found valid; null where the operation is left to GraphQL.NET: introspection, mutations.</summary>
    public static PreparedOperation? Of(ISchema schema, GraphQLDocument document, string? operationName)
    {
        var operation = document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(o => string.IsNullOrEmpty(operationName) || o.Name == operationName);
        if (operation is not { Operation: OperationType.Query })
            return null;
        var prepared = new PreparedOperation(schema, document, operation);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            var type = prepared.TypeOf(variable.Type);
            var fallback = variable.DefaultValue is null ? null : ExecutionHelper.CoerceValue(type, variable.DefaultValue).Value;
            prepared._variables.Add((variable.Variable.Name.StringValue, type, fallback, variable.DefaultValue is not null));
        }
        return prepared.Walk(operation.SelectionSet, schema.Query)
            && document.Definitions.OfType<GraphQLFragmentDefinition>().All(f => prepared.Walk(f.SelectionSet, schema.AllTypes[f.TypeCondition.Type.Name.Value]))
                ? prepared
                : null;
    }

    /// <summary>The variables of a request; null where GraphQL.NET shall say what is wrong with them.</summary>
    public VariableValues? Coerce(IReadOnlyDictionary<string, object?>? raw)
    {
        if (_variables.Count == 0)
            return VariableValues.None;
        var values = new Dictionary<string, object?>(_variables.Count, StringComparer.Ordinal);
        foreach (var (name, type, fallback, hasDefault) in _variables)
        {
            if (raw is not null && raw.TryGetValue(name, out var given))
            {
                if (!VariableValues.TryCoerce(type, given, out var value))
                    return null;
                values.Add(name, value);
            }
            else if (hasDefault)
                values.Add(name, fallback);
            else if (type is NonNullGraphType)
                return null;
        }
        return new VariableValues(values);
    }

    public string Shape(VariableValues variables) => variables.Shape(_variables.Select(v => v.Name), _sizes);

    public ArgumentReader? Arguments(GraphQLField field) => _arguments.GetValueOrDefault(field);

    /// <summary>Notes the arguments of every field; false where a field is the introspection system's.</summary>
    private bool Walk(GraphQLSelectionSet? selectionSet, IGraphType? type)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            var canPlan = selection switch
            {
                GraphQLField field => WalkField(field, type as IComplexGraphType),
                GraphQLInlineFragment inline => Walk(inline.SelectionSet, inline.TypeCondition is { } condition ? _schema.AllTypes[condition.Type.Name.Value] : type),
                _ => true,
            };
            if (!canPlan)
                return false;
        }
        return true;
    }

    private bool WalkField(GraphQLField field, IComplexGraphType? parent)
    {
        if (field.Name.Value == "__typename")
            return true;
        if (parent?.GetField(field.Name.Value) is not { } definition)
            return false;
        _arguments.Add(field, new ArgumentReader(definition, field));
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            if (argument is { Value: GraphQLVariable variable } && (argument.Name.Value == "first" || argument.Name.Value == "last"))
                _sizes.Add(variable.Name.StringValue);
        }
        return Walk(field.SelectionSet, definition.ResolvedType!.GetNamedType());
    }

    private IGraphType TypeOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType nonNull => new NonNullGraphType(TypeOf(nonNull.Type)),
        GraphQLListType list => new ListGraphType(TypeOf(list.Type)),
        GraphQLNamedType named => _schema.AllTypes[named.Name.Value]!,
        _ => throw new InvalidOperationException("A type is named, a list or non-null."),
    };
}
