using System.Text.RegularExpressions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>The questions that nobody foresaw: docs/questions-unforeseen.md and the operations that answer them.</summary>
[Collection(QuestionCollection.Name)]
public sealed partial class UnforeseenQuestionTests(HubWithDemonstration demonstration)
{
    private const int All = 20;

    private static readonly string _document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "questions-unforeseen.md"));

    public static TheoryData<string> Answered => new(Question.Unforeseen.Select(question => question.Id));

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_operation_is_answered_without_errors(string id)
    {
        var question = Question.Unforeseen.Single(question => question.Id == id);
        var answer = await demonstration.Hub.PostAsync(question.Text, key: await demonstration.Hub.KeyAsync(question.Scopes));
        Assert.False(answer.Body.ContainsKey("errors"), answer.ToString());
        Assert.All(answer.Data, field => Assert.NotNull(field.Value));
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_operation_asks_for_no_scope_that_it_does_not_need(string id)
    {
        var question = Question.Unforeseen.Single(question => question.Id == id);
        foreach (var lacking in question.Scopes)
        {
            var key = await demonstration.Hub.KeyAsync(question.Scopes.Where(scope => scope != lacking));
            Assert.Equal("FORBIDDEN_FIELD", (await demonstration.Hub.PostAsync(question.Text, key: key)).ErrorCode);
        }
    }

    [Fact]
    public void Every_question_is_written_down_and_has_an_answer_or_a_reason()
    {
        var asked = Asked().Matches(_document).ToDictionary(row => row.Groups["id"].Value, row => row.Groups["asked"].Value);
        var answers = Answer().Matches(_document).ToList();
        Assert.Equal(All, asked.Count);
        Assert.Equal(asked.Keys.Order(StringComparer.Ordinal), answers.Select(row => row.Groups["id"].Value));
        Assert.All(answers, row => Assert.Equal(row.Groups["answered"].Value == "no", row.Groups["link"].Length == 0));
        Assert.All(answers, row => Assert.Equal(row.Groups["answered"].Value != "yes",
            row.Groups["how"].Value.Contains("Missing: ", StringComparison.Ordinal)));

        var linked = answers.Where(row => row.Groups["link"].Length > 0).ToList();
        Assert.Equal(Question.Unforeseen.Select(question => question.Id), linked.Select(row => row.Groups["id"].Value));
        Assert.All(linked,
            row => Assert.Equal($"../schema/operations/unforeseen/{row.Groups["id"].Value}.graphql", row.Groups["link"].Value));
        Assert.All(Question.Unforeseen, question => Assert.Equal($"{question.Id}: {asked[question.Id]}", question.Asked));
    }

    [Fact]
    public void The_counts_that_are_told_are_those_of_the_table()
    {
        var counts = Answer().Matches(_document).CountBy(row => row.Groups["answered"].Value).ToDictionary();
        var part = counts.TryGetValue("in part", out var some) ? $"{some} in part, " : "";
        var rest = $"are answered by one operation, {part}{counts["no"]} not.";
        Assert.Contains($"{counts["yes"]} of the 20 {rest}", _document, StringComparison.Ordinal);
        Assert.Contains($"{counts["yes"]} {rest}",
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "questions.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| (?<id>u-\d\d) \| yn-\d\d \| [^|]+ \| (?<asked>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"^\| (\[(?<id>u-\d\d)\]\((?<link>[^)]+)\)|(?<id>u-\d\d)) \| (?<answered>yes|in part|no) \| (?<how>[^|]+) \| (?<demonstration>yes|none|—) \|$",
        RegexOptions.Multiline)]
    private static partial Regex Answer();
}
