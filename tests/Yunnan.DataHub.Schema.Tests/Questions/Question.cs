using System.Text.RegularExpressions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>A question and the operation that answers it: a file whose name is its id and whose first line is the question.</summary>
internal sealed partial record Question(string Id, string Asked, string Text)
{
    /// <summary>All questions that have an operation, in the order of their ids.</summary>
    public static IReadOnlyList<Question> All { get; } = ReadAll("questions");

    /// <summary>The questions that nobody foresaw, as far as they have an operation, in the order of their ids.</summary>
    public static IReadOnlyList<Question> Unforeseen { get; } = ReadAll("unforeseen");

    /// <summary>Whether the length of its lists is a variable.</summary>
    public bool HasLength => Text.Contains("$first: Int", StringComparison.Ordinal);

    /// <summary>The scopes that its comment says it needs.</summary>
    public IReadOnlyList<string> Scopes { get; } = ScopesComment().Match(Text) is { Success: true } comment
        ? comment.Groups["scopes"].Value.Split(" and ") : [];

    public static Question Named(string id) => All.Single(question => question.Id == id);

    private static IReadOnlyList<Question> ReadAll(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "schema", "operations", folder), "*.graphql").Select(Read)
            .OrderBy(question => question.Id, StringComparer.Ordinal)];

    private static Question Read(string file)
    {
        var text = File.ReadAllText(file);
        return new Question(Path.GetFileNameWithoutExtension(file), text.Split('\n')[0].TrimStart('#').Trim(), text);
    }

    [GeneratedRegex("^# Needs an API key with the scopes? (?<scopes>[a-z: ]+)\\.$", RegexOptions.Multiline)]
    private static partial Regex ScopesComment();
}
