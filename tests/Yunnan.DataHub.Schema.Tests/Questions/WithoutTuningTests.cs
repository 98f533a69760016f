using Yunnan.DataHub.Data.Sqlite;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>A hub on SQLite without its tuning answers as one with it does, to the letter.</summary>
[Collection(QuestionCollection.Name)]
public sealed class WithoutTuningTests(HubWithDemonstration demonstration)
{
    // Values of all kinds, nulls among them; pages with counts and cursors; lists inside; groups with sums, averages and quarters.
    private static readonly string[] _operations =
    [
        "{ persons(first: 200) { totalCount edges { cursor node { id gender birthDate birthYear education employer { nameZh } } } "
            + "pageInfo { endCursor } } }",
        "{ skillCertificates(first: 200, order: [{ issuedOn: DESC }]) { totalCount edges { cursor node { number issuedOn validUntil "
            + "isSynthetic levelRank route } } } }",
        "{ subsidyClaims(first: 200, order: [{ claimedAmount: DESC }]) { edges { cursor node { number claimedAmount approvedAmount "
            + "paidOn paymentDays } } } }",
        "{ observations(first: 500, order: [{ value: DESC }]) { edges { cursor node { key value periodEnd importedAt indicator { "
            + "nameZh } sources { clause } } } } }",
        "{ targets(first: 343) { nodes { key value valueMax note progress(asOf: \"2025-12-31\") { actual share expectedShare status } "
            + "} } }",
        "{ skillCertificateAggregate { count groups(by: [PREFECTURE_KEY, ISSUED_ON_QUARTER], first: 500) { key { prefectureKey "
            + "issuedOnQuarter } count } } }",
        "{ subsidyClaimAggregate { sum { claimedAmount } groups(by: [REGION_KEY]) { key { regionKey } sum { claimedAmount } avg { "
            + "approvedAmount } } } }",
    ];

    [Fact]
    public async Task Questions_and_operations_of_all_kinds_are_answered_alike()
    {
        await using var tuned = demonstration.Hub.Beside((SqliteHubDatabase.TuningSetting, "true"));
        await using var plain = demonstration.Hub.Beside((SqliteHubDatabase.TuningSetting, "false"));
        using var fast = tuned.CreateClient();
        using var slow = plain.CreateClient();
        foreach (var query in Question.All.Select(question => question.Text).Concat(_operations))
        {
            var expected = await Hub.TextAsync(slow, query, key: demonstration.Hub.FullKey);
            Assert.DoesNotContain("\"errors\"", expected, StringComparison.Ordinal);
            Assert.Equal((query, expected), (query, await Hub.TextAsync(fast, query, key: demonstration.Hub.FullKey)));
        }
    }
}
