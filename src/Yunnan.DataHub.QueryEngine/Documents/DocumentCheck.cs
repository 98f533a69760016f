using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Limits;

namespace Yunnan.DataHub.QueryEngine.Documents;

/// <summary>Checks documents against the schema without running them; what depends on the values of variables is left to the request.</summary>
public sealed class DocumentCheck(ISchema schema, EngineLimits limits)
{
    /// <summary>The first error of a document, in one line with its place; null where it is valid.</summary>
    public async Task<string?> FindErrorAsync(string text)
    {
        try
        {
            var document = new GraphQLDocumentBuilder().Build(text);
            new DocumentLimits(document, limits).Check();
            if (!document.Definitions.OfType<GraphQLOperationDefinition>().Any())
                return "The document has no operation.";
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            {
                var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
                {
                    Schema = schema,
                    Document = document,
                    Operation = operation,
                    Rules = DocumentValidator.CoreRules,
                    Variables = Inputs.Empty,
                    Extensions = Inputs.Empty,
                }).ConfigureAwait(false);
                if (result.Errors.FirstOrDefault(e => e is not InvalidVariableError) is { } error)
                    return InOneLine(error);
            }
            return null;
        }
        catch (ExecutionError error)
        {
            return InOneLine(error);
        }
        catch (QueryException error)
        {
            return error.Message;
        }
    }

    private static string InOneLine(ExecutionError error)
    {
        var message = error.Message.ReplaceLineEndings(" ");
        return error.Locations is [var place, ..] ? $"line {place.Line}, column {place.Column}: {message}" : message;
    }
}
