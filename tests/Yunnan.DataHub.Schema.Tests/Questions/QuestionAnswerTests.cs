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

    public static TheoryData<string> Questions => new(Question.All.Select(question => question.Id));

    /// <summary>The answer is as it was, and holds something unless the table says that nothing of the kind is made up.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_is_answered(string id)
    {
        var question = Question.Named(id);
        var answer =
            await demonstration.Hub.PostAsync(question.Text, question.HasLength ? new { first = Length } : null,
                await demonstration.Hub.KeyAsync(question.Scopes));
        Assert.Equal(QuestionTable.Rows.Single(row => row.Id == id).HasDemonstrationData, HoldsSomething(answer.Data.First().Value));
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
}
