namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>docs/questions.md tells of every question where it is answered, or what is missing.</summary>
public sealed class QuestionTableTests
{
    private const int All = 104;

    [Fact]
    public void Every_question_has_one_row()
    {
        Assert.Equal(All, QuestionTable.Rows.Count);
        Assert.Equal(All, QuestionTable.Rows.DistinctBy(row => row.Id).Count());
        Assert.Equal(QuestionTable.Rows.OrderBy(row => row.Id, StringComparer.Ordinal), QuestionTable.Rows);
    }

    [Fact]
    public void Every_answered_question_links_to_its_file_and_every_file_has_a_row()
    {
        var answered = QuestionTable.Rows.Where(row => row.Link.Length > 0).ToList();
        Assert.Equal(Question.All.Select(question => question.Id), answered.Select(row => row.Id));
        Assert.All(answered, row => Assert.Equal($"../schema/operations/questions/{row.Id}.graphql", row.Link));
        Assert.All(answered, row => Assert.Equal(Question.Named(row.Id).Asked, row.Asked));
        Assert.All(answered, row => Assert.True(row.Demonstration is "yes" or "none", row.Id));
    }

    [Fact]
    public void Every_operation_has_a_name_of_its_own() =>
        // Code generators make a class of each.
        Assert.Equal(Question.All.Count,
            Question.All.Select(question => question.Text.Split('\n').First(line => !line.StartsWith('#')).Split(' ', '('))
                .Where(words => words[0] == "query").Select(words => words[1]).Distinct().Count());

    [Fact]
    public void The_table_says_which_scopes_an_operation_needs() => Assert.All(QuestionTable.Rows.Where(row => row.Link.Length > 0), row =>
    {
        var scopes = Question.Named(row.Id).Scopes;
        Assert.Equal(scopes.Count > 0, row.Remark.StartsWith("Needs `", StringComparison.Ordinal));
        Assert.StartsWith(scopes.Count > 0 ? $"Needs {string.Join(" and ", scopes.Select(scope => $"`{scope}`"))}." : "", row.Remark,
            StringComparison.Ordinal);
    });

    [Fact]
    public void What_is_answered_in_part_or_not_at_all_says_what_is_missing()
    {
        Assert.All(QuestionTable.Rows, row => Assert.Equal(row.Link.Length == 0, row.Answered == "no"));
        Assert.All(QuestionTable.Rows,
            row => Assert.Equal(row.Answered is "in part" or "no", row.Remark.Contains("Missing: ", StringComparison.Ordinal)));
        Assert.All(QuestionTable.Rows, row => Assert.True(row.Answered is "yes" or "in part" or "no", row.Id));
    }
}
