namespace Yunnan.DataHub.Data.Seeding;

/// <summary>What a seed did: the files that had changed, and how long it took.</summary>
public sealed record SeedResult(IReadOnlyList<SeededFile> Files, TimeSpan Elapsed);

/// <summary>What became of the rows of a changed seed file.</summary>
public sealed record SeededFile(string Name, int Added, int Updated, int Removed);
