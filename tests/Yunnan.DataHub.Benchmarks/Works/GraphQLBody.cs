using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>Request bodies as JSON.</summary>
internal static class GraphQLBody
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string query, object? variables = null) => Json(new { query, variables });

    public static string Json(object value) => JsonSerializer.Serialize(value, Options);
}
