namespace Yunnan.DataHub.Hostile.Tests.Schema;

/// <summary>One thing that the schema offers, and the smallest selection that asks for it.</summary>
/// <param name="Name">What it is called in a message.</param>
/// <param name="Path">The fields above it, with their arguments; items with the same path may be asked for together.</param>
/// <param name="Selection">The field itself.</param>
internal sealed record SchemaItem(string Name, IReadOnlyList<string> Path, string Selection)
{
    /// <summary>What is asked for in one, where it can be asked for alone as well.</summary>
    public IReadOnlyList<SchemaItem> Parts { get; init; } = [];

    /// <summary>A document that asks for these items of one path, each under an alias.</summary>
    public static string Document(IReadOnlyList<SchemaItem> items) =>
        $"{{ {string.Concat(items[0].Path.Select(field => field + " { "))}{string.Join(' ', items.Select((item, i) => $"i{i}: {item.Selection}"))}"
        + $"{string.Concat(Enumerable.Repeat(" }", items[0].Path.Count))} }}";
}
