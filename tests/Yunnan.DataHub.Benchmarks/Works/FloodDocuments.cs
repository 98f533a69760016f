using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Load;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>
/// Documents of which no two are the same, in their aliases and in their literals, with the answers as the generated rows say, not as the
/// hub does.
/// </summary>
internal static class FloodDocuments
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<LoadRequest> Create(int count)
    {
        Certificate? last = null;
        var number = 0;
        foreach (var certificate in CertificateRegister.Certificates().Take(count + 1))
        {
            if (last is not null)
                yield return Document(number++, last, certificate);
            last = certificate;
        }
    }

    private static LoadRequest Document(int n, Certificate one, Certificate next)
    {
        var query = string.Create(CultureInfo.InvariantCulture,
            $$"""
            {
              one{{n}}: certificate(id: {{one.Id}}) { number score{{n}}: score }
              two{{n}}: certificates(first: 2, where: { number: { in: ["{{one.Number}}", "{{next.Number}}"] } }, order: [{ number: DESC }]) {
                nodes { name{{n}}: holderNameZh issuedOn }
              }
            }
            """);
        var answer = new JsonObject
        {
            ["data"] = new JsonObject
            {
                [$"one{n}"] = new JsonObject { ["number"] = one.Number, [$"score{n}"] = one.Score / 1.000m },
                [$"two{n}"] = new JsonObject { ["nodes"] = new JsonArray(Name(n, next), Name(n, one)) },
            },
        };
        return new LoadRequest(GraphQLBody.Of(query), answer.ToJsonString(Options));
    }

    private static JsonObject Name(int n, Certificate certificate) => new()
    {
        [$"name{n}"] = certificate.HolderNameZh,
        ["issuedOn"] = certificate.IssuedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
