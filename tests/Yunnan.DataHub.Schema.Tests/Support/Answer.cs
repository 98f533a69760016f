using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>What the hub answered: the status of HTTP and the GraphQL response.</summary>
public sealed record Answer(HttpStatusCode Status, JsonObject Body)
{
    private static readonly JsonSerializerOptions _readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The data; fails where there are errors.</summary>
    public JsonObject Data
    {
        get
        {
            Assert.False(Body.ContainsKey("errors"), ToString());
            Assert.Equal(HttpStatusCode.OK, Status);
            return Body["data"]!.AsObject();
        }
    }

    /// <summary>The code of the first error; null where there is none.</summary>
    public string? ErrorCode => (string?)Body["errors"]?[0]?["extensions"]?["code"];

    /// <summary>The response as indented text, Chinese as it is.</summary>
    public override string ToString() => Body.ToJsonString(_readable);
}
