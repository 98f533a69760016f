using GraphQLParser.AST;

namespace Yunnan.DataHub.QueryEngine.Limits;

/// <summary>
/// Measures a document before it is validated: how many selections its operations have once fragments stand in the place of their spreads,
/// how deep they nest, how many roots they have. Each fragment is measured once, after those that it spreads, so the work grows with the
/// document's length and not with what it expands to; recursion ends with the brackets of one definition, which <see cref="DocumentText"/>
/// has bounded.
/// </summary>
internal sealed class DocumentLimits(GraphQLDocument document, EngineLimits limits)
{
    /// <summary>
    /// Within one introspection, lists of types may be entered from each other only so often: each level multiplies the answer.
    /// </summary>
    private const int MaxIntrospectionLists = 3;

    /// <summary>How often one operation may ask for the schema, and for a type of it.</summary>
    private const int MaxSchemas = 1, MaxTypes = 10;

    /// <summary>A rule compares the directives of one place with each other.</summary>
    private const int MaxDirectivesPerPlace = 10;

    private readonly Dictionary<string, Measure> _fragments = new(StringComparer.Ordinal);
    private int _fields;
    private int _directives;
    private double _selections;

    /// <returns>How many fields and fragments are selected, with fragments in the place of their spreads.</returns>
    /// <exception cref="QueryException">A limit is exceeded, or fragments spread each other in a circle.</exception>
    public int Check()
    {
        if (document.Definitions.Count > limits.Definitions)
            throw new QueryException(ErrorCodes.DocumentTooLarge,
                $"A document may define {limits.Definitions} operations and fragments (Hub:Limits:Definitions); this one defines "
                    + $"{document.Definitions.Count}.");
        foreach (var fragment in FragmentOrder.Sort(document))
        {
            Directives(fragment);
            // Of several fragments of one name the first counts; validation refuses the others, which are measured all the same.
            var measure = Of(fragment.SelectionSet);
            CheckSize(measure);
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, measure);
        }
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            CheckOperation(operation);
        // Of up to 250 definitions, each within its limit.
        return (int)_selections;
    }

    private void CheckOperation(GraphQLOperationDefinition operation)
    {
        Directives(operation);
        if (operation.Variables?.Count > limits.Variables)
            throw new QueryException(ErrorCodes.DocumentTooLarge,
                $"An operation may declare {limits.Variables} variables (Hub:Limits:Variables); this one declares "
                    + $"{operation.Variables.Count}.");
        foreach (var variable in operation.Variables?.Items ?? [])
            Directives(variable);
        var measure = Of(operation.SelectionSet);
        CheckSize(measure);
        if (measure.Depth > limits.Depth)
            throw new QueryException(ErrorCodes.DepthExceeded,
                $"Fields may be nested {limits.Depth} deep (Hub:Limits:Depth); here they are {measure.Depth} deep. Ask for the inner "
                    + "objects in a request of their own.");
        if (measure.Roots > limits.RootFields)
            throw new QueryException(ErrorCodes.TooManyFields,
                $"An operation may have {limits.RootFields} root fields (Hub:Limits:RootFields); this one has {measure.Roots}.");
        if (measure.Schemas > MaxSchemas || measure.Types > MaxTypes)
            throw new QueryException(ErrorCodes.TooManyFields,
                $"An operation may ask for '__schema' once and for '__type' {MaxTypes} times. Fetch the schema as text from /graphql?sdl.");
        if (measure.Schemas + measure.Types > 0 && !limits.Introspection)
            throw new QueryException(ErrorCodes.IntrospectionDisabled,
                "This hub does not answer '__schema' and '__type' (Hub:Introspection). The schema is at /graphql?sdl.");
    }

    private void CheckSize(Measure measure)
    {
        _selections += measure.Selections;
        if (measure.Selections > limits.Selections)
            throw new QueryException(ErrorCodes.TooManyFields,
                $"An operation may select {limits.Selections} fields, with fragments in the place of their spreads "
                    + "(Hub:Limits:Selections); this one selects more.");
        if (measure.Nesting > limits.Nesting)
            throw DocumentText.TooDeep(limits);
    }

    private Measure Of(GraphQLSelectionSet? selectionSet)
    {
        var all = default(Measure);
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            Directives(selection as IHasDirectivesNode);
            all = all.With(selection switch
            {
                GraphQLField field => Of(field),
                GraphQLInlineFragment inline => Of(inline.SelectionSet).Within(),
                GraphQLFragmentSpread spread => _fragments.GetValueOrDefault(spread.FragmentName.Name.StringValue).Within(),
                _ => default,
            });
        }
        return all;
    }

    private Measure Of(GraphQLField field)
    {
        if (++_fields > limits.Fields)
            throw new QueryException(ErrorCodes.TooManyFields,
                $"A document may write out {limits.Fields} fields (Hub:Limits:Fields); this one has more.");
        var inner = Of(field.SelectionSet);
        var name = field.Name.Value;
        if (name == "fields" || name == "inputFields" || name == "possibleTypes" || name == "types" || name == "args")
            inner = inner with { Lists = inner.Lists + 1 };
        var isSchema = name == "__schema";
        if (!isSchema && name != "__type")
            return inner.Within() with { Roots = 1, Depth = inner.Depth + 1 };
        // The usual introspection query goes types → fields → args.
        return inner.Lists <= MaxIntrospectionLists
            ? inner.Within() with { Roots = 1, Depth = 0, Lists = 0, Schemas = isSchema ? 1 : 0, Types = isSchema ? 0 : 1 }
            : throw new QueryException(ErrorCodes.DepthExceeded,
                "The introspection enters lists of types from each other too often. Fetch the schema as text from /graphql?sdl.");
    }

    private void Directives(IHasDirectivesNode? node)
    {
        if (node?.Directives is not { } directives)
            return;
        _directives += directives.Count;
        if (_directives > limits.Directives || directives.Count > MaxDirectivesPerPlace)
            throw new QueryException(ErrorCodes.DocumentTooLarge,
                $"A document may hold {limits.Directives} directives (Hub:Limits:Directives), {MaxDirectivesPerPlace} in one place; "
                    + "this one has more.");
    }

    /// <summary>The size of a selection with fragments in the place of their spreads.</summary>
    /// <param name="Selections">How many fields, inline fragments and spreads.</param>
    /// <param name="Nesting">How deep they are nested.</param>
    /// <param name="Depth">How deep fields alone are nested.</param>
    /// <param name="Lists">How often lists of introspection are entered from each other.</param>
    /// <param name="Roots">How many fields stand at the top.</param>
    /// <param name="Schemas">How many of all are <c>__schema</c>.</param>
    /// <param name="Types">How many of all are <c>__type</c>.</param>
    private readonly record struct Measure(double Selections, int Nesting, int Depth, int Lists, double Roots, double Schemas, double Types)
    {
        /// <summary>Both beside each other.</summary>
        public Measure With(Measure other) => new(
            Selections + other.Selections, Math.Max(Nesting, other.Nesting), Math.Max(Depth, other.Depth), Math.Max(Lists, other.Lists),
            Roots + other.Roots, Schemas + other.Schemas, Types + other.Types);

        /// <summary>The same inside one more selection.</summary>
        public Measure Within() => this with { Selections = Selections + 1, Nesting = Nesting + 1 };
    }
}
