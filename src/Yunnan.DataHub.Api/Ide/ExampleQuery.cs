namespace Yunnan.DataHub.Api.Ide;

/// <summary>The question that the hub exists for: how far is Yunnan from its targets for 2025?</summary>
internal static class ExampleQuery
{
    public const string Text = """
        # How far is Yunnan from its headline targets for 2025?
        {
          targets(
            first: 50
            where: { headline: { eq: true }, dueYear: { eq: 2025 } }
            order: [{ value: ASC }]
          ) {
            totalCount
            nodes {
              id
              value
              valueMax
              comparator
              clause
              indicator { key nameZh unitZh }
              policyDocument { code titleZh }
              progress(asOf: "2025-12-31") { actual actualOn share expectedShare status isSynthetic }
              relatedTargets { type target { id value } }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;
}
