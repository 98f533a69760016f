using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>A report as somebody asks for it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Variables">Its variables: a JSON object.</param>
/// <param name="Options">How it is to look.</param>
/// <param name="Caller">Who asks: scopes, and what charges the cost. The rest is set when it runs.</param>
public sealed record ReportRequest(Report Report, JsonElement Variables, ReportOptions Options, OperationRequest Caller)
{
    /// <summary>Is told what came of each request to the engine, such as for a log.</summary>
    public Action<OperationResult>? Observe { get; init; }

    /// <summary>The lists that are asked for: the one that is named, or all.</summary>
    public IReadOnlyList<ReportList> Lists => Options.List is { } name
        ? [.. Report.Lists.Where(list => list.Name == name)] : Report.Lists;

    /// <summary>The report's name for people.</summary>
    public string Title => Report.Title.In(Options.Language) ?? Report.Name;
}

/// <summary>How a report is to look.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of titles.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>Whether columns are named by the paths of their fields.</summary>
    public bool ByPath { get; init; }

    /// <summary>Whether each figure is a row of its own.</summary>
    public bool IsLong { get; init; }

    /// <summary>How many rows are asked for at most; null for all.</summary>
    public long? Rows { get; init; }

    /// <summary>Whether CSV begins with a byte order mark, by which Excel knows the encoding.</summary>
    public bool HasByteOrderMark { get; init; } = true;

    /// <summary>The list that is asked for; null for all.</summary>
    public string? List { get; init; }
}
