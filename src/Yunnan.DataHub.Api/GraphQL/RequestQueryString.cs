using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Yunnan.DataHub.Api.Problems;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>Reads a GET: the parameters are in the address, and an empty one counts as absent.</summary>
internal static class RequestQueryString
{
    public static (RequestBatch? Batch, RequestProblem? Problem) Read(IQueryCollection parameters)
    {
        // The one is HotChocolate's word, the other that of the specification's draft.
        var ids = StringValues.Concat(parameters["id"], parameters["documentId"]);
        if (ids.Count > 1)
            return (null,
                RequestProblem.BadRequest("DUPLICATE_MEMBER",
                    "The address has its parameter 'id' more than once, or 'documentId' beside it."));
        foreach (var name in (ReadOnlySpan<string>)["query", "operationName", "variables", "extensions"])
            if (parameters[name].Count > 1)
                return (null, RequestProblem.BadRequest("DUPLICATE_MEMBER", $"The address has its parameter '{name}' more than once."));

        var (variables, problem) = ReadJson(parameters, "variables");
        if (problem is not null)
            return (null, problem);
        (var extensions, problem) = ReadJson(parameters, "extensions");
        if (problem is not null)
            return (null, problem);
        (var request, problem) = RequestJson.Create(parameters["query"], parameters["operationName"], variables, extensions, ids);
        return (request is null ? null : RequestBatch.Single(request), problem);
    }

    private static (JsonElement? Value, RequestProblem? Problem) ReadJson(IQueryCollection parameters, string name) =>
        parameters[name].ToString() is { Length: > 0 } text
            ? RequestJson.ReadParameter(name, Encoding.UTF8.GetBytes(text))
            : (null, null);
}
