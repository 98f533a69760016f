using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>Request bodies as JSON.</summary>
internal static class GraphQLBody
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string query, object? variables = null) => Json(new { query, variables });

    /// <summary>The address of a GET that asks what a body asks.</summary>
    public static string Target(string path, string body)
    {
        using var json = JsonDocument.Parse(body);
        var parameters = json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => $"{member.Name}={Uri.EscapeDataString(member.Value.ToString())}");
        return $"{path}?{string.Join('&', parameters)}";
    }

    public static string Json(object value) => JsonSerializer.Serialize(value, Options);
}
