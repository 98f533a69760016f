using System.Runtime.InteropServices;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Reads the variables of a request.</summary>
internal static class RequestVariables
{
    private static readonly GraphQLSerializer _serializer = new();

    /// <exception cref="QueryException">They can't be read, or are too many.</exception>
    public static Inputs? Read(JsonElement? variables, EngineLimits limits)
    {
        if (variables is not { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } element)
            return null;
        if (element.ValueKind != JsonValueKind.Object)
            throw new QueryException(ErrorCodes.InvalidVariables, "'variables' must be a JSON object.");
        var raw = JsonMarshal.GetRawUtf8Value(element);
        // Text shorter than the limit can't hold more values.
        if (raw.Length > limits.VariableValues && Count(raw) > limits.VariableValues)
            throw new QueryException(ErrorCodes.InvalidVariables, $"'variables' may hold {limits.VariableValues} values (Hub:Limits:VariableValues); these are more. Send long lists in several requests.");
        try
        {
            return _serializer.ReadNode<Inputs>(element);
        }
        // Such as a lone surrogate in a string, a number beyond every type, or a member that is there twice.
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException or ArgumentException)
        {
            throw new QueryException(ErrorCodes.InvalidVariables, $"'variables' can't be read: {e.Message}");
        }
    }

    private static int Count(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var count = 0;
        while (reader.Read())
            count++;
        return count;
    }
}
