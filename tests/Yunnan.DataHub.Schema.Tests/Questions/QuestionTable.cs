using System.Text.RegularExpressions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>The table in docs/questions.md.</summary>
internal static partial class QuestionTable
{
    /// <summary>A row: a question, the file that answers it, or what is missing.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Asked">The question.</param>
    /// <param name="Answered">Where the answer is: <c>yes</c>, <c>in part</c> or <c>no</c>.</param>
    /// <param name="Link">The file that it links to; empty without one.</param>
    /// <param name="Remark">What is answered, and what is missing.</param>
    /// <param name="Demonstration">What the last column says of the demonstration data.</param>
    public sealed record Row(string Id, string Asked, string Answered, string Link, string Remark, string Demonstration)
    {
        public bool HasDemonstrationData => Demonstration == "yes";
    }

    public static IReadOnlyList<Row> Rows { get; } = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "questions.md"))
        .Select(line => Pattern().Match(line)).Where(match => match.Success)
        .Select(
            match =>
                new Row(match.Groups["id"].Value, match.Groups["asked"].Value, match.Groups["answered"].Value, match.Groups["link"].Value,
            match.Groups["remark"].Value.Trim(), match.Groups["demonstration"].Value))];

    [GeneratedRegex(
        @"^\| (\[(?<id>yn-\d\d-q\d+)\]\((?<link>[^)]+)\)|(?<id>yn-\d\d-q\d+)) \| (?<asked>[^|]+) \| (?<answered>[a-z ]+) \|(?<remark>[^|]*)\| (?<demonstration>[a-z—]+) \|$")]
    private static partial Regex Pattern();
}
