namespace Yunnan.DataHub.QueryEngine;

/// <summary>The one database that some statements are written otherwise for.</summary>
internal static class Sqlite
{
    /// <summary>Whether this is the name of its EF provider.</summary>
    public static bool Is(string? providerName) => providerName == "Microsoft.EntityFrameworkCore.Sqlite";
}
