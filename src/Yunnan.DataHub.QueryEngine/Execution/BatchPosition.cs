namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Where a request stands in a batch; its answer repeats it.</summary>
/// <param name="RequestIndex">Its place in the list of requests, from 0; null where the body is one request.</param>
/// <param name="VariableIndex">
/// The place of its variables in the list of them, from 0; null where the request has one set of variables.
/// </param>
public sealed record BatchPosition(int? RequestIndex, int? VariableIndex);
