using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>W8 and W9: figures beside the SQL that a hand would write for them.</summary>
internal static class FigureWorks
{
    private const string OfLists =
        """
        query ($occupation: String!, $from: LocalDate!) {
          certificates(first: 100, where: { occupationCode: { eq: $occupation }, issuedOn: { gte: $from } }, order: [{ issuedOn: ASC }]) {
            nodes { number assessmentsAggregate { count avg { score } } }
          }
        }
        """;

    private const string Ratios =
        "{ certificateAggregate { groups(by: [REGION_KEY]) { key { regionKey } ratio(of: { level: { eq: SENIOR } }) } } }";

    /// <summary>The lists of a hundred rows, counted and averaged.</summary>
    public static Work Lists()
    {
        object[] all = [.. Enumerable.Range(0, BasicWorks.Variety).Select(BasicWorks.DetailsArguments)];
        return new Work("W8", "figures of the lists of 100 rows",
        [
            new("handwritten", ContenderKind.HandWritten, WorkRoutes.Figures, [.. all.Select(GraphQLBody.Json)]),
            new("hub", ContenderKind.Hub, WorkRoutes.GraphQL, [.. all.Select(a => GraphQLBody.Of(OfLists, a))]),
        ], [new("hub", "handwritten")]);
    }

    /// <summary>A conditional ratio over a million rows, by region.</summary>
    public static Work ConditionalRatios() => new("W9", "a conditional ratio by region over a million rows",
    [
        new("handwritten", ContenderKind.HandWritten, WorkRoutes.Ratios, ["{}"]),
        new("hub", ContenderKind.Hub, WorkRoutes.GraphQL, [GraphQLBody.Of(Ratios)]),
    ], [new("hub", "handwritten")])
    {
        Connections = 1,
        TurnSeconds = 2,
    };
}
