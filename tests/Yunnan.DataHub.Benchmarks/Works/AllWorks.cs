using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>A work that is made when its turn comes: some need to ask a server first.</summary>
internal sealed record WorkSource(string Name, Func<ServerFleet, Task<Work>> CreateAsync);

/// <summary>The works, in their order.</summary>
internal static class AllWorks
{
    private static readonly WorkSource[] Sources =
    [
        new("W1", _ => Task.FromResult(BasicWorks.Row())),
        new("W2", _ => Task.FromResult(BasicWorks.Page())),
        new("W3", _ => Task.FromResult(BasicWorks.Details())),
        new("W4", _ => Task.FromResult(GroupWork.Create())),
        new("W5", DeepPageWork.CreateAsync),
        new("W6", _ => Task.FromResult(HeadlineTargetsWork.Create())),
        new("W7", _ => Task.FromResult(BasicWorks.SamePage())),
        new("W8", _ => Task.FromResult(FigureWorks.Lists())),
        new("W9", _ => Task.FromResult(FigureWorks.ConditionalRatios())),
        new("W11", _ => Task.FromResult(BasicWorks.Tags())),
    ];

    /// <summary>The names, for messages.</summary>
    public static string All => string.Join(", ", Sources.Select(source => source.Name));

    /// <summary>The works of a list such as <c>W1,W2</c>; all without one.</summary>
    public static IReadOnlyList<WorkSource> Named(string? list) =>
        string.IsNullOrWhiteSpace(list) ? Sources : [.. Names(list).Select(name => Array.Find(Sources, source => source.Name == name)!)];

    /// <summary>Those of a list that are no works.</summary>
    public static IEnumerable<string> Unknown(string? list) =>
        Names(list ?? "").Where(name => !Array.Exists(Sources, source => source.Name == name));

    private static string[] Names(string list) =>
        list.ToUpperInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
