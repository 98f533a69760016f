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
    private readonly HashSet<string> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<GraphQLField, ArgumentReader> _arguments = [];
    private bool _defaultsNameRelativeDays;

    private PreparedOperation(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation) =>
        (_schema, Document, Operation) = (schema, document, operation);

    public GraphQLDocument Document { get; }

    public GraphQLOperationDefinition Operation { get; }

    /// <summary>Prepares an operation of a document that was found valid; its fragments are prepared with it.</summary>
    public static PreparedOperation Create(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var prepared = new PreparedOperation(schema, document, operation);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            var type = schema.TypeOf(variable.Type)!;
            var fallback = variable.DefaultValue is null ? null : ExecutionHelper.CoerceValue(type, variable.DefaultValue).Value;
            prepared._defaultsNameRelativeDays |= RelativeDays.AreIn(fallback);
            prepared._variables.Add((variable.Variable.Name.StringValue, type, fallback, variable.DefaultValue is not null));
        }
        prepared.Walk(operation.SelectionSet, schema.Query);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            prepared.Walk(fragment.SelectionSet, schema.TypeOf(fragment.TypeCondition));
        return prepared;
    }

    /// <summary>The variables of a request; null where they are not of their types.</summary>
    public VariableValues? Coerce(IReadOnlyDictionary<string, object?>? raw)
    {
        if (_variables.Count == 0)
            return VariableValues.None;
        var values = new Dictionary<string, object?>(_variables.Count, StringComparer.Ordinal);
        var namesRelativeDays = _defaultsNameRelativeDays;
        foreach (var (name, type, fallback, hasDefault) in _variables)
        {
            if (raw is not null && raw.TryGetValue(name, out var given))
            {
                if (!VariableValues.TryCoerce(type, given, ref namesRelativeDays, out var value))
                    return null;
                values.Add(name, value);
            }
            else if (hasDefault)
                values.Add(name, fallback);
            else if (type is NonNullGraphType)
                return null;
        }
        return new VariableValues(values, namesRelativeDays);
    }

    public string Shape(VariableValues variables) => variables.Shape(_variables.Select(v => v.Name), _sizes, _counts);

    public ArgumentReader? Arguments(GraphQLField field) => _arguments.GetValueOrDefault(field);

    /// <summary>
    /// A count as plans know it: the next power of two, so that the number of ids in a list belongs to the plan, as the cost that it has,
    /// and does not make a plan each.
    /// </summary>
    public static int CountForShape(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count);

    /// <summary>Notes the arguments of every field.</summary>
    private void Walk(GraphQLSelectionSet? selectionSet, IGraphType? type)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            if (selection is GraphQLField field)
                WalkField(field, type);
            else if (selection is GraphQLInlineFragment inline)
                Walk(inline.SelectionSet, _schema.TypeOf(inline.TypeCondition) ?? type);
        }
    }

    private void WalkField(GraphQLField field, IGraphType? parent)
    {
        var definition = _schema.FindField(parent, field.Name.Value)!;
        _arguments.Add(field, new ArgumentReader(definition, field));
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            if (argument is not { Value: GraphQLVariable variable })
                continue;
            // What a column is multiplied by belongs to the statement, as a page's size does to its cost.
            if (argument.Name.Value == "first" || argument.Name.Value == "last" || argument.Name.Value == "factor")
                _sizes.Add(variable.Name.StringValue);
            else if (argument.Name.Value == "ids")
                _counts.Add(variable.Name.StringValue);
        }
        Walk(field.SelectionSet, definition.ResolvedType!.GetNamedType());
    }
}
