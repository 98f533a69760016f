namespace Yunnan.DataHub.Imports.Records;

/// <summary>The regions for which bodies act.</summary>
internal sealed class BodyRegions
{
    private readonly Dictionary<string, string?> _regions;

    private BodyRegions(ImportSession session) => _regions = session.Context.ReportingBodies
        .Select(b => new { b.Key, b.RegionKey }).ToDictionary(b => b.Key, b => b.RegionKey);

    /// <summary>The regions, read once for a file.</summary>
    public static BodyRegions In(ImportSession session) => session.Shared(typeof(BodyRegions), () => new BodyRegions(session));

    /// <summary>Whether the hub had the body before the import.</summary>
    public bool Knows(string body) => _regions.ContainsKey(body);

    /// <summary>Why the body can't stand beside the region; null where it can.</summary>
    public string? Refuse(string body, string region) =>
        _regions.GetValueOrDefault(body) is { } own && own != region
            ? $"The body {body} is one of region {own}: write that, or the body of {region}."
            : null;
}
