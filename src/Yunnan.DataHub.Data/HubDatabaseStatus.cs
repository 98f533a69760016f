namespace Yunnan.DataHub.Data;

/// <summary>Whether the hub can work with its database.</summary>
/// <param name="Reachable">The database answers.</param>
/// <param name="PendingMigrations">Migrations that it hasn't had yet.</param>
/// <param name="StaleSeedFiles">Seed files whose present content it doesn't hold.</param>
/// <param name="Problem">What is wrong, in one line; null when all is well.</param>
public sealed record HubDatabaseStatus(
    bool Reachable, IReadOnlyList<string> PendingMigrations, IReadOnlyList<string> StaleSeedFiles, string? Problem)
{
    /// <summary>Whether the database holds the present seed files.</summary>
    public bool SeedCurrent => Reachable && PendingMigrations.Count == 0 && StaleSeedFiles.Count == 0;

    /// <summary>Whether requests can be answered.</summary>
    public bool Ready => Problem is null;
}
