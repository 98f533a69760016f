namespace Yunnan.DataHub.Schema.Tests.Support;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution, above the tests' own.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Yunnan.DataHub.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("No folder above the tests holds the solution."));
}
