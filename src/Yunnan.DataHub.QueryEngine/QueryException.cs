namespace Yunnan.DataHub.QueryEngine;

/// <summary>What a caller asked can't be done, and why: becomes a GraphQL error with this code and the field's path.</summary>
/// <param name="code">A stable code for programs: <c>extensions.code</c>.</param>
/// <param name="message">One sentence for people: what is wrong and what would be right.</param>
public sealed class QueryException(string code, string message) : Exception(message)
{
    /// <summary>A stable code for programs: <c>extensions.code</c>.</summary>
    public string Code { get; } = code;
}
