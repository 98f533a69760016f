using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>Reads the arguments of one field for any values of the variables.</summary>
internal sealed class ArgumentReader
{
    private readonly List<(QueryArgument Definition, ValueReader Read)> _variable = [];
    private readonly Dictionary<string, object?> _constants = new(StringComparer.Ordinal);

    public ArgumentReader(FieldType definition, GraphQLField field)
    {
        foreach (var argument in definition.Arguments ?? [])
        {
            var given = field.Arguments?.Items.FirstOrDefault(a => a.Name.Value == argument.Name)?.Value;
            if (given is not null && HasVariables(given))
                _variable.Add((argument, Reader(argument.ResolvedType!, given)));
            else if (given is not null)
                _constants.Add(argument.Name, Noted(ExecutionHelper.CoerceValue(argument.ResolvedType!, given).Value));
            else if (argument.DefaultValue is not null)
                _constants.Add(argument.Name, argument.DefaultValue);
        }
    }

    /// <summary>Reads a value; false where it is a variable that was not given.</summary>
    private delegate bool ValueReader(VariableValues variables, out object? value);

    /// <summary>Whether the document names a <see cref="Scalars.RelativeDay"/> in these arguments.</summary>
    public bool NamesRelativeDays { get; private set; }

    /// <summary>The arguments as they are planned with: a <see cref="Scalars.RelativeDay"/> is still none of the calendar.</summary>
    public IReadOnlyDictionary<string, object?> Read(VariableValues variables)
    {
        if (_variable.Count == 0)
            return _constants;
        var values = new Dictionary<string, object?>(_constants.Count + _variable.Count, StringComparer.Ordinal);
        foreach (var (name, value) in _constants)
            values.Add(name, value);
        foreach (var (definition, read) in _variable)
        {
            if (read(variables, out var value))
                values.Add(definition.Name, value);
            else if (definition.DefaultValue is not null)
                values.Add(definition.Name, definition.DefaultValue);
        }
        return values;
    }

    /// <summary>The arguments of a run.</summary>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="today">The day of the request; null where neither document nor variables ask for it.</param>
    /// <exception cref="QueryException">A day is out of the calendar's range.</exception>
    public IReadOnlyDictionary<string, object?> Read(VariableValues variables, DateOnly? today)
    {
        var arguments = Read(variables);
        return today is { } day && (NamesRelativeDays || (_variable.Count > 0 && variables.NamesRelativeDays))
            ? RelativeDays.Resolve(arguments, day) : arguments;
    }

    // What the document says is looked at once; a request only fetches the variables.
    private ValueReader Reader(IGraphType type, GraphQLValue given)
    {
        if (type is NonNullGraphType nonNull)
            type = nonNull.ResolvedType!;
        return given switch
        {
            GraphQLVariable variable => Variable(variable.Name.StringValue, isList: type is ListGraphType),
            GraphQLListValue list when type is ListGraphType listType =>
                List([.. (list.Values ?? []).Select(v => Reader(listType.ResolvedType!, v))]),
            // A single value in the place of a list is a list of one.
            GraphQLObjectValue obj when type is ListGraphType listType => List([Reader(listType.ResolvedType!, obj)]),
            GraphQLObjectValue obj when type is IInputObjectGraphType input => Object(input, obj),
            _ => Constant(Noted(ExecutionHelper.CoerceValue(type, given).Value)),
        };
    }

    private static ValueReader Variable(string name, bool isList) => (VariableValues variables, out object? value) =>
    {
        if (!variables.TryGet(name, out value))
            return false;
        if (isList && value is not null and not object?[])
            value = new[] { value };
        return true;
    };

    private static ValueReader List(ValueReader[] items) => (VariableValues variables, out object? value) =>
    {
        value = Array.ConvertAll(items, read => read(variables, out var item) ? item : null);
        return true;
    };

    private ValueReader Object(IInputObjectGraphType input, GraphQLObjectValue obj)
    {
        // In the order of the type's fields, which is the order in which GraphQL.NET coerces them: sort keys depend on it.
        var fields = new List<(string Name, ValueReader Read)>();
        foreach (var field in input.Fields)
        {
            if (obj.Fields?.FirstOrDefault(f => f.Name.Value == field.Name)?.Value is { } given)
                fields.Add((field.Name, Reader(field.ResolvedType!, given)));
        }
        return (VariableValues variables, out object? value) =>
        {
            var read = new Dictionary<string, object?>(fields.Count, StringComparer.Ordinal);
            foreach (var (name, reader) in fields)
            {
                if (reader(variables, out var inner))
                    read.Add(name, inner);
            }
            value = read;
            return true;
        };
    }

    private static ValueReader Constant(object? constant) => (VariableValues _, out object? value) =>
    {
        value = constant;
        return true;
    };

    private object? Noted(object? constant)
    {
        NamesRelativeDays |= RelativeDays.AreIn(constant);
        return constant;
    }

    private static bool HasVariables(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(HasVariables) == true,
        GraphQLObjectValue obj => obj.Fields?.Any(f => HasVariables(f.Value)) == true,
        _ => false,
    };
}
