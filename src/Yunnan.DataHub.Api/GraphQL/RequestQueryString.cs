using System.Text;
using System.Text.Json;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>Reads a GET: the parameters are in the address, and an empty one counts as absent.</summary>
internal static class RequestQueryString
{
    public static (OperationRequest? Request, RequestProblem? Problem) Read(IQueryCollection parameters)
    {
        foreach (var name in (ReadOnlySpan<string>)["query", "operationName", "variables", "extensions", "id"])
            if (parameters[name].Count > 1)
                return (null, RequestProblem.BadRequest("DUPLICATE_MEMBER", $"The address has its parameter '{name}' more than once."));

        var (variables, problem) = ReadJson(parameters, "variables");
        if (problem is not null)
            return (null, problem);
        (var extensions, problem) = ReadJson(parameters, "extensions");
        return problem is null
            ? RequestJson.Create(parameters["query"], parameters["operationName"], variables, extensions, parameters["id"])
            : (null, problem);
    }

    private static (JsonElement? Value, RequestProblem? Problem) ReadJson(IQueryCollection parameters, string name) =>
        parameters[name].ToString() is { Length: > 0 } text
            ? RequestJson.ReadParameter(name, Encoding.UTF8.GetBytes(text))
            : (null, null);
}
