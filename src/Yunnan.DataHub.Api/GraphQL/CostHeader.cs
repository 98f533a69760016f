using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>
/// The header <c>GraphQL-Cost</c>, HotChocolate's: <c>report</c> has the answer tell what its operation costs, <c>validate</c> has it tell
/// that and nothing else.
/// </summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    public static (CostReporting Cost, RequestProblem? Problem) Read(IHeaderDictionary headers) => headers[Name].ToString() switch
    {
        "" => (CostReporting.None, null),
        "report" => (CostReporting.Report, null),
        "validate" => (CostReporting.Validate, null),
        _ => (CostReporting.None,
            RequestProblem.BadRequest(ErrorCodes.InvalidRequest,
                $"The header '{Name}' takes 'report', for the cost beside the data, or 'validate', for the cost alone.")),
    };
}
