using System.Text.Json.Nodes;
using Snapshooter;
using Snapshooter.Xunit;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>Every question that has an operation is answered from the demonstration data.</summary>
[Collection(QuestionCollection.Name)]
public sealed class QuestionAnswerTests(HubWithDemonstration demonstration)
{
    // Enough of a list to see what its elements are like.
    private const int Length = 5;

    /// <summary>
    /// One answer of each shape is held as it was. Those of other questions are compared with the rows (<see cref="GroupComparisonTests"/>,
    /// <see cref="ListComparisonTests"/>), or held against what is true of every answer.
    /// </summary>
    private static readonly HashSet<string> HeldAnswers =
    [
        "yn-07-q5", "yn-12-q1", "yn-14-q4", "yn-16-q3", "yn-17-q5", "yn-23-q2", "yn-27-q2", "yn-28-q2", "yn-31-q4", "yn-32-q3", "yn-37-q1",
        "yn-38-q4", "yn-43-q5", "yn-46-q5", "yn-48-q1",
    ];

    public static TheoryData<string> Questions => new(Question.All.Select(question => question.Id));

    /// <summary>
    /// The answer is the same by a plan that is kept, agrees with itself, and holds something unless the table says that nothing of the
    /// kind is made up.
    /// </summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered(string id)
    {
        var question = Question.Named(id);
        var (variables, key) = (question.HasLength ? new { first = Length } : null, await demonstration.Hub.KeyAsync(question.Scopes));
        var answer = await demonstration.Hub.PostAsync(question.Text, variables, key);
        Assert.Equal(QuestionTable.Rows.Single(row => row.Id == id).HasDemonstrationData, HoldsSomething(answer.Data.First().Value));
        Assert.Equal(answer.ToString(), (await demonstration.Hub.PostAsync(question.Text, variables, key)).ToString());
        AssertAgrees(answer.Data);
        if (HeldAnswers.Contains(id))
            Snapshot.Match(answer.ToString(), new SnapshotNameExtension(id));
    }

    /// <summary>
    /// Without one of the scopes that its comment names, a question is refused: the comment asks for no more than is needed.
    /// </summary>
    [Fact]
    public async Task A_question_is_answered_to_nobody_who_lacks_a_scope()
    {
        foreach (var (question, lacking) in Question.All.SelectMany(question => question.Scopes.Select(scope => (question, scope))))
        {
            var answer =
                await demonstration.Hub.PostAsync(question.Text,
                    key: await demonstration.Hub.KeyAsync(question.Scopes.Where(scope => scope != lacking)));
            Assert.True(answer.ErrorCode == "FORBIDDEN_FIELD", $"{question.Id} is answered without {lacking}.");
        }
    }

    // The first root field is what is asked for; the others say what to compare it with.
    private static bool HoldsSomething(JsonNode? answer) => answer switch
    {
        null => false,
        JsonArray list => list.Count > 0,
        JsonObject row when row["nodes"] is JsonArray nodes => nodes.Count > 0,
        JsonObject row when row["groups"] is JsonArray groups => groups.Count > 0,
        _ => true,
    };

    /// <summary>
    /// No page holds more rows than there are, no group is empty or told twice, and no smallest value is greater than the greatest.
    /// </summary>
    private static void AssertAgrees(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var element in list)
                AssertAgrees(element);
            return;
        }
        if (node is not JsonObject row)
            return;
        if (row["nodes"] is JsonArray nodes && row["totalCount"] is { } total)
            Assert.InRange(nodes.Count, Math.Min(1, (int)total), (int)total);
        if (row["groups"] is JsonArray groups && groups.Count > 0 && groups[0]!["key"] is not null)
            Assert.Equal(groups.Count, groups.Select(group => group!["key"]!.ToJsonString()).Distinct().Count());
        foreach (var count in (row["groups"] as JsonArray ?? []).Select(group => group!["count"]).OfType<JsonNode>())
            Assert.InRange((int)count, 1, row["count"] is { } all ? (int)all : int.MaxValue);
        if (row["min"] is JsonObject min && row["max"] is JsonObject max)
        {
            foreach (var (name, least) in min)
            {
                if (least?.GetValueKind() == System.Text.Json.JsonValueKind.Number && max[name] is { } greatest)
                    Assert.True((decimal)least <= (decimal)greatest, $"The smallest {name} is {least}, the greatest {greatest}.");
            }
        }
        foreach (var (_, below) in row)
            AssertAgrees(below);
    }
}
