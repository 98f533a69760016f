using System.Globalization;
using Yunnan.DataHub.Benchmarks.Contenders;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>W1 to W3, which all four contenders answer.</summary>
internal static class BasicWorks
{
    /// <summary>How many different arguments a work is sent with, so that nothing profits from being asked the same again.</summary>
    public const int Variety = 32;

    private const string OneRow =
        """
        query ($id: Int!) {
          certificate(id: $id) { number holderNameZh occupationCode level issuedOn score }
        }
        """;

    private const string HubPage =
        """
        query ($level: CertificateLevel!, $from: LocalDate!) {
          certificates(first: 100, where: { level: { eq: $level }, issuedOn: { gte: $from } }, order: [{ issuedOn: ASC }]) {
            nodes { number holderNameZh occupationCode level issuedOn score }
          }
        }
        """;

    private const string GraphQLNetPage =
        """
        query ($level: CertificateLevel!, $from: DateOnly!) {
          certificates: certificatesOfLevel(level: $level, from: $from) {
            nodes { number holderNameZh occupationCode level issuedOn score }
          }
        }
        """;

    private const string HubDetails =
        """
        query ($occupation: String!, $from: LocalDate!) {
          certificates(first: 50, where: { occupationCode: { eq: $occupation }, issuedOn: { gte: $from } }, order: [{ issuedOn: ASC }]) {
            nodes { number holderNameZh score region { key nameZh } assessments { subjectZh score passedOn } }
          }
        }
        """;

    private const string GraphQLNetDetails =
        """
        query ($occupation: String!, $from: DateOnly!) {
          certificates: certificatesOfOccupation(occupation: $occupation, from: $from) {
            nodes { number holderNameZh score region { key nameZh } assessments { subjectZh score passedOn } }
          }
        }
        """;

    private static readonly string[] Occupations = [.. CertificateRegister.AssessedOccupations];

    private static readonly LanePair[] Pairs = [new("hub", "handwritten"), new("hub", "ef"), new("hub", "graphqlnet")];

    public static Work Row() => Create("W1", "one row by key", WorkRoutes.Row, OneRow, OneRow,
        n => new { id = (n * (CertificateRegister.Count / Variety)) + 1 });

    public static Work Page() => Create("W2", "page of 100 x 6, filtered and ordered", WorkRoutes.Page, HubPage, GraphQLNetPage,
        n => new { level = n % 2 == 0 ? "SENIOR" : "INTERMEDIATE", from = Day(n) });

    /// <summary>One page, asked for by many: those who keep answers against those who read.</summary>
    public static Work SamePage()
    {
        var (row, page) = (Row(), Page());
        return new Work("W7", "the same page of W2 from 64 connections, answers kept",
        [
            row.Lanes[0] with { Name = "row" },
            page.Lanes[0] with { Name = "page", Bodies = [page.Lanes[0].Bodies[0]] },
            page.Lanes[1] with { Name = "kept", Contender = ContenderKind.HubKeeping, Bodies = [page.Lanes[1].Bodies[0]] },
            page.Lanes[1] with { Name = "kept 1 s", Contender = ContenderKind.HubKeepingStale, Bodies = [page.Lanes[1].Bodies[0]] },
        ], [new("kept", "row"), new("kept", "page"), new("kept 1 s", "page")])
        { Connections = 64, HasOneAnswer = false };
    }

    /// <summary>The same question by POST, by GET, and by GET from who holds its answer.</summary>
    public static Work Tags()
    {
        var row = Row();
        var hub = row.Lanes[1];
        return new Work("W11", "W1 by POST, by GET, and by GET with the tag of the answer",
        [
            row.Lanes[0],
            hub with { Name = "post" },
            hub with { Name = "get", Method = LaneMethod.Get },
            hub with { Name = "get held", Method = LaneMethod.GetHeld },
        ], [new("get", "post"), new("get held", row.Lanes[0].Name)]);
    }

    public static Work Details() =>
        Create("W3", "page of 50 with a reference and a list of 5", WorkRoutes.Details, HubDetails, GraphQLNetDetails, DetailsArguments);

    /// <summary>An occupation whose certificates have assessments, and a day.</summary>
    public static object DetailsArguments(int n) => new { occupation = Occupations[n % Occupations.Length], from = Day(n) };

    private static Work Create(string name, string title, string route, string hub, string graphQLNet, Func<int, object> arguments)
    {
        object[] all = [.. Enumerable.Range(0, Variety).Select(arguments)];
        string[] plain = [.. all.Select(GraphQLBody.Json)];
        return new Work(name, title,
        [
            new("handwritten", ContenderKind.HandWritten, route, plain),
            new("hub", ContenderKind.Hub, WorkRoutes.GraphQL, [.. all.Select(a => GraphQLBody.Of(hub, a))]),
            new("ef", ContenderKind.Ef, route, plain),
            new("graphqlnet", ContenderKind.GraphQLNet, WorkRoutes.GraphQL, [.. all.Select(a => GraphQLBody.Of(graphQLNet, a))]),
        ], Pairs);
    }

    private static string Day(int n) => new DateOnly(2020, 2, 1).AddDays(n * 60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
