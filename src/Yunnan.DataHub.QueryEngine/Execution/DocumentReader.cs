using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Parses documents and validates their operations, each step after the limits that bound what it costs.</summary>
internal sealed class DocumentReader(ISchema schema, EngineLimits limits)
{
    // Brackets are counted before; the parser counts each level several times.
    private readonly GraphQLDocumentBuilder _documents = new() { MaxDepth = 10 * limits.Nesting };

    /// <summary>
    /// The library's rules but for four: circles of fragments are found by the limits already; conflicts of fields and of variables' types,
    /// and values of arguments, by rules of our own.
    /// </summary>
    private static readonly IValidationRule[] _rules =
    [
        ErrorLimitRule.Instance,
        .. DocumentValidator.CoreRules.Where(
            rule =>
                rule is not NoFragmentCycles and not OverlappingFieldsCanBeMerged and not VariablesInAllowedPosition
                    and not ArgumentsOfCorrectType),
        new FieldMergeRule(),
        new VariablePositionRule(),
        new ValueRule(),
    ];

    /// <summary>Parses a document.</summary>
    /// <inheritdoc cref="Parse(string?, EngineLimits)" path="/exception"/>
    public GraphQLDocument Parse(string? text) => Parse(text, limits).Document;

    /// <summary>Parses a document within limits that may be lower than those of the schema, and tells its size.</summary>
    /// <exception cref="QueryException">It is too large.</exception>
    /// <exception cref="ExecutionError">It is not GraphQL.</exception>
    public (GraphQLDocument Document, DocumentSize Size) Parse(string? text, EngineLimits limits)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new QueryException(ErrorCodes.SyntaxError, "The request holds no query.");
        GraphQLDocument document;
        int tokens;
        try
        {
            tokens = DocumentText.Check(text, limits);
            document = _documents.Build(text);
        }
        catch (GraphQLParser.Exceptions.GraphQLMaxDepthExceededException)
        {
            throw DocumentText.TooDeep(limits);
        }
        // The parser's own become the library's error already; those of the count before it don't.
        catch (GraphQLParser.Exceptions.GraphQLSyntaxErrorException exception)
        {
            throw new SyntaxError(exception);
        }
        return (document, new DocumentSize(tokens, new DocumentLimits(document, limits).Check()));
    }

    /// <summary>The errors of an operation, at most <see cref="ErrorLimitRule.MaxErrors"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operation">The operation of it.</param>
    /// <param name="variables">The request's variables.</param>
    /// <param name="rules">Further rules.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<IReadOnlyList<ExecutionError>> ValidateAsync(
        GraphQLDocument document, GraphQLOperationDefinition operation, Inputs? variables, IEnumerable<IValidationRule> rules,
        CancellationToken cancellationToken)
    {
        try
        {
            var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
            {
                Schema = schema,
                Document = document,
                Operation = operation,
                Rules = [.. _rules, .. rules],
                Variables = variables ?? Inputs.Empty,
                Extensions = Inputs.Empty,
                CancellationToken = cancellationToken,
            }).ConfigureAwait(false);
            return [.. result.Errors.Take(ErrorLimitRule.MaxErrors).Select(error => Complete(error, document, variables))];
        }
        catch (ErrorLimitRule.ReachedException reached)
        {
            return [.. reached.Errors.Take(ErrorLimitRule.MaxErrors).Select(error => Complete(error, document, variables))];
        }
    }

    /// <summary>An error of a variable's value or default, with what may have been meant; any other error as it is.</summary>
    private ExecutionError Complete(ExecutionError error, GraphQLDocument document, Inputs? variables)
    {
        if (error is not ((InvalidVariableError or DefaultValuesOfCorrectTypeError) and ValidationError { Nodes: var nodes } invalid)
            || document.Definitions.OfType<GraphQLOperationDefinition>().SelectMany(o => o.Variables?.Items ?? [])
                .FirstOrDefault(v => nodes.Any(node => node == v || node == v.DefaultValue)) is not { } variable)
            return error;
        var type = schema.TypeOf(variable.Type);
        var meant = error is InvalidVariableError
            ? variables?.GetValueOrDefault(variable.Variable.Name.StringValue) is { } value ? UnknownNames.DidYouMean(type, value) : ""
            : UnknownNames.DidYouMean(type, variable.DefaultValue!);
        if (meant.Length == 0)
            return error;
        return new ValidationError(document.Source, invalid.Number, NearestNames.Append(error.Message, meant), variable)
        { Code = error.Code };
    }
}
