using Yunnan.DataHub.Benchmarks.Contenders;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>
/// W4: a million rows, counted and averaged by region and level. No index helps and none should: the rows have to be read.
/// </summary>
internal static class GroupWork
{
    private const string Query =
        "{ certificateAggregate { groups(by: [REGION_KEY, LEVEL]) { key { regionKey level } count avg { score } } } }";

    public static Work Create() => new("W4", "groups over a million rows",
    [
        new("handwritten", ContenderKind.HandWritten, WorkRoutes.Groups, ["{}"]),
        new("hub", ContenderKind.Hub, WorkRoutes.GraphQL, [GraphQLBody.Of(Query)]),
    ], [new("hub", "handwritten")])
    {
        // A statement keeps a processor busy for its whole time: more at once would only wait for each other.
        Connections = 1,
        TurnSeconds = 2,
    };
}
