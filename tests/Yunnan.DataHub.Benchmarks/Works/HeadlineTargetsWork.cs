using System.Globalization;
using Yunnan.DataHub.Benchmarks.Contenders;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>
/// W6: the README's first query, sent to the whole product, with its catalogue and demonstration figures. It is compared with itself as a
/// document that is new each time, which GraphQL.NET executes: that is what an operation costs without a plan.
/// </summary>
internal static class HeadlineTargetsWork
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "operations", "01-headline-targets.graphql");

    public static Work Create()
    {
        var query = System.IO.File.ReadAllText(File);
        // More documents than plans are kept, so that none is known when it comes again.
        var documents = new EngineLimits().Plans * 3 / 2;
        return new Work("W6", "the headline targets of the README",
        [
            new("hub", ContenderKind.Product, WorkRoutes.GraphQL, [GraphQLBody.Of(query)]),
            new("unplanned", ContenderKind.Product, WorkRoutes.GraphQL,
                [.. Enumerable.Range(0, documents)
                    .Select(n => GraphQLBody.Of(string.Create(CultureInfo.InvariantCulture, $"# {n}\n{query}")))])
            {
                IsAskedOnce = true,
            },
        ], [new("hub", "unplanned")]);
    }
}
