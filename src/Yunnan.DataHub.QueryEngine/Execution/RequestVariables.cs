using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using GraphQL;
using Yunnan.DataHub.QueryEngine.Scalars;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Reads the variables of a request.</summary>
internal static class RequestVariables
{
    /// <summary>Reading a number takes the square of its length, and no column holds a longer one.</summary>
    private const int MaxNumberLength = 100;

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
            return new Inputs(Members(element));
        }
        // Such as a lone surrogate in a string, a number beyond every type, or a member that is there twice.
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or OverflowException
            or ArgumentException)
        {
            throw new QueryException(ErrorCodes.InvalidVariables, $"'variables' can't be read: {e.Message}");
        }
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => Number(element),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
            members.Add(member.Name, Value(member.Value));
        return members;
    }

    /// <summary>The number in the first type that holds it exactly; a double where none does.</summary>
    private static object Number(JsonElement element)
    {
        if (element.TryGetInt32(out var small))
            return small;
        if (element.TryGetInt64(out var whole))
            return whole;
        var text = element.GetRawText();
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') < 0)
            return BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (ExactDecimal.TryParse(text, out var number))
            return number;
        return element.GetDouble() is var inexact && double.IsFinite(inexact)
            ? inexact : throw new OverflowException($"{text} is beyond every type.");
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
                throw new QueryException(ErrorCodes.InvalidVariables,
                    $"'variables' may hold {limits.VariableValues} values (Hub:Limits:VariableValues); these are more. Send long lists "
                        + "in several requests.");
            if (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length > MaxNumberLength)
                throw new QueryException(ErrorCodes.InvalidVariables, $"A number in 'variables' may have {MaxNumberLength} digits.");
        }
        return count;
    }
}
