using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.QueryEngine.Documents;

/// <summary>
/// Checks documents against the schema without running them; what depends on the values of variables is left to the request.
/// </summary>
public sealed class DocumentCheck
{
    private readonly DocumentReader _documents;

    internal DocumentCheck(DocumentReader documents) => _documents = documents;

    /// <summary>The first error of a document, in one line with its place; null where it is valid.</summary>
    public async Task<string?> FindErrorAsync(string text)
    {
        try
        {
            var document = _documents.Parse(text);
            var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToList();
            if (operations.Count == 0)
                return "The document has no operation.";
            foreach (var operation in operations)
            {
                var errors = await _documents.ValidateAsync(document, operation, null, [], CancellationToken.None).ConfigureAwait(false);
                if (errors.FirstOrDefault(e => e is not InvalidVariableError) is { } error)
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
