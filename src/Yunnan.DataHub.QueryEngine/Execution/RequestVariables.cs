using System.Runtime.InteropServices;
using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Reads the variables of a request.</summary>
internal static class RequestVariables
{
    /// <summary>Reading a number takes the square of its length, and no column holds a longer one.</summary>
    private const int MaxNumberLength = 100;

    private static readonly GraphQLSerializer _serializer = new();

    /// <summary>Reads them, and counts their values where they may be many.</summary>
    /// <exception cref="QueryException">They can't be read, or are too many.</exception>
    public static Inputs? Read(JsonElement? variables, EngineLimits limits, out int count)
    {
        count = 0;
        if (variables is not { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } element)
            return null;
        if (element.ValueKind != JsonValueKind.Object)
            throw new QueryException(ErrorCodes.InvalidVariables, "'variables' must be a JSON object.");
        count = Check(JsonMarshal.GetRawUtf8Value(element), limits);
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

    private static int Check(ReadOnlySpan<byte> json, EngineLimits limits)
    {
        // Most variables are too short to hold anything that is too much.
        if (json.Length <= Math.Min(MaxNumberLength, limits.VariableValues))
            return 0;
        var reader = new Utf8JsonReader(json);
        var count = 0;
        for (; reader.Read(); count++)
        {
            if (count >= limits.VariableValues)
                throw new QueryException(ErrorCodes.InvalidVariables, $"'variables' may hold {limits.VariableValues} values (Hub:Limits:VariableValues); these are more. Send long lists in several requests.");
            if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length > MaxNumberLength)
                throw new QueryException(ErrorCodes.InvalidVariables, $"A number in 'variables' may have {MaxNumberLength} digits.");
        }
        return count;
    }
}
