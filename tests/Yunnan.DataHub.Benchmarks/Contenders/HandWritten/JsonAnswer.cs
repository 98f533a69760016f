using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yunnan.DataHub.Benchmarks.Contenders.HandWritten;

/// <summary>Writes JSON into the response without a copy.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new()
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static async Task WriteAsync(HttpContext http, Action<Utf8JsonWriter> write)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        await using (var json = new Utf8JsonWriter(http.Response.BodyWriter, Options))
            write(json);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
