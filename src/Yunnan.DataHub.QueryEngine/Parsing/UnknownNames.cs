using GraphQL.Types;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Scalars;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>
/// Looks through a value that is not of its type for fields and enum values that the type doesn't have, and says which may have been meant;
/// where a scalar has a form of its own, it tells that.
/// </summary>
internal sealed class UnknownNames
{
    /// <summary>Who has three names to mend asks again.</summary>
    private const int MaxNames = 3;

    private readonly List<string> _found = [];

    private bool IsFull => _found.Count == MaxNames;

    /// <summary>
    /// What may have been meant in a value that stands in a document: a sentence for each name, each with a blank before it.
    /// </summary>
    public static string DidYouMean(IGraphType? type, GraphQLValue value)
    {
        var names = new UnknownNames();
        names.Visit(type, value);
        return string.Concat(names._found);
    }

    /// <summary>What may have been meant in the value of a variable.</summary>
    public static string DidYouMean(IGraphType? type, object? value)
    {
        var names = new UnknownNames();
        names.Visit(type, value);
        return string.Concat(names._found);
    }

    private void Visit(IGraphType? type, GraphQLValue value)
    {
        switch (Inner(type, isList: value is GraphQLListValue), value)
        {
            case (ListGraphType list, GraphQLListValue elements):
                foreach (var element in elements.Values ?? [])
                    if (!IsFull)
                        Visit(list.ResolvedType, element);
                break;
            case (IInputObjectGraphType input, GraphQLObjectValue fields):
                foreach (var field in fields.Fields ?? [])
                    if (!IsFull && Field(input, field.Name.StringValue) is { } known)
                        Visit(known.ResolvedType, field.Value);
                break;
            case (EnumerationGraphType values, GraphQLEnumValue name):
                Value(values, name.Name.StringValue);
                break;
            case (EnumerationGraphType values, GraphQLStringValue text) when values.Values.Any(v => v.Name == text.Value):
                _found.Add($" Values of an enum stand without quotes: {text.Value}.");
                break;
            case (ScalarGraphType scalar and IWrittenForm written, not GraphQLVariable) when !scalar.CanParseLiteral(value):
                Form(written);
                break;
        }
    }

    private void Visit(IGraphType? type, object? value)
    {
        switch (Inner(type, isList: value is IList<object?>), value)
        {
            case (ListGraphType list, IList<object?> elements):
                foreach (var element in elements)
                    if (!IsFull)
                        Visit(list.ResolvedType, element);
                break;
            case (IInputObjectGraphType input, IReadOnlyDictionary<string, object?> fields):
                foreach (var (name, inner) in fields)
                    if (!IsFull && Field(input, name) is { } known)
                        Visit(known.ResolvedType, inner);
                break;
            case (EnumerationGraphType values, string name):
                Value(values, name);
                break;
            case (ScalarGraphType scalar and IWrittenForm written, _) when !scalar.CanParseValue(value):
                Form(written);
                break;
        }
    }

    private void Form(IWrittenForm written)
    {
        if (!_found.Contains(' ' + written.Form))
            _found.Add(' ' + written.Form);
    }

    private FieldType? Field(IInputObjectGraphType type, string name)
    {
        if (type.Fields.FirstOrDefault(f => f.Name == name) is { } field)
            return field;
        Add(name, type.Fields.Select(f => f.Name));
        return null;
    }

    private void Value(EnumerationGraphType type, string name)
    {
        if (type.Values.FindByName(name) is null)
            Add(name, type.Values.Select(v => v.Name));
    }

    private void Add(string name, IEnumerable<string> known) => _found.Add(NearestNames.DidYouMean(name, known));

    /// <summary>The type without what wraps it; a single value may stand for a list of one.</summary>
    private static IGraphType? Inner(IGraphType? type, bool isList) => type switch
    {
        NonNullGraphType nonNull => Inner(nonNull.ResolvedType, isList),
        ListGraphType list when !isList => Inner(list.ResolvedType, isList),
        _ => type,
    };
}
