using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Schema.Tests.Privacy;

/// <summary>Asks the hub's validation what of many selections, one a line, an anonymous caller is refused.</summary>
internal sealed class AnonymousValidation(ISchema schema)
{
    // So many lines make one document: a document for each would be parsed and walked for the same answer.
    private const int Lines = 2_000;

    /// <summary>The names that are refused in each of the root fields, in their order.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> RefusedAsync(IReadOnlyList<string> rootFields)
    {
        List<IReadOnlyList<string>> refused = [];
        foreach (var some in rootFields.Chunk(Lines))
        {
            var byLine = await ErrorsAsync($"query {{\n{string.Join('\n', some.Select((field, i) => $"f{i}: {field}"))}\n}}");
            refused.AddRange(some.Select((_, i) => (IReadOnlyList<string>)[.. byLine[i + 2]]));
        }
        return refused;
    }

    /// <summary>The names that are refused on each line of a document of one operation.</summary>
    public async Task<ILookup<int, string>> ErrorsAsync(string document)
    {
        var parsed = new GraphQLDocumentBuilder { MaxDepth = 256 }.Build(document);
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions
        {
            Schema = schema,
            Document = parsed,
            Operation = parsed.Definitions.OfType<GraphQLOperationDefinition>().Single(),
            Rules = [new ScopeRule(CallerScopes.None)],
            Variables = Inputs.Empty,
            Extensions = Inputs.Empty,
        });
        Assert.All(result.Errors, error => Assert.True(error.Code == "FORBIDDEN_FIELD", $"{error.Message} {error.Locations?[0].Line}"));
        return result.Errors.ToLookup(error => error.Locations![0].Line, error => error.Message.Split('\'')[1]);
    }
}
