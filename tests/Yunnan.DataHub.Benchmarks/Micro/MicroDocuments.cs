using System.Globalization;

namespace Yunnan.DataHub.Benchmarks.Micro;

/// <summary>The operations that the parts of the engine are measured with.</summary>
internal static class MicroDocuments
{
    public const string Row = "query ($id: Int!) { certificate(id: $id) { number holderNameZh occupationCode level issuedOn score } }";

    public const string Page =
        """
        query ($first: Int!) {
          certificates(first: $first, where: { level: { eq: SENIOR } }, order: [{ issuedOn: ASC }]) {
            nodes { number holderNameZh occupationCode level issuedOn score }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    public const string Details =
        """
        query ($first: Int!) {
          certificates(first: $first, where: { occupationCode: { eq: "6-01-01" } }, order: [{ issuedOn: ASC }]) {
            nodes { number region { key nameZh } assessments { subjectZh score passedOn } }
          }
        }
        """;

    public const string Filtered = "query ($where: CertificateFilterInput) { certificates(first: 1, where: $where) { nodes { number } } }";

    private static int _number;

    /// <summary>The same operation as a document that never came before.</summary>
    public static string New(string query) =>
        string.Create(CultureInfo.InvariantCulture, $"# {Interlocked.Increment(ref _number)}\n{query}");
}
