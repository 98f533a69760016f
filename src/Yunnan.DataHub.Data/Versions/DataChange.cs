namespace Yunnan.DataHub.Data.Versions;

/// <summary>The last change of the data.</summary>
/// <param name="Version">The version that it gave them.</param>
/// <param name="ChangedAt">When it was, in UTC.</param>
public sealed record DataChange(string Version, DateTime ChangedAt);
