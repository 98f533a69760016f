using System.Reflection;

namespace Yunnan.DataHub.Api;

/// <summary>What <c>--help</c> and <c>--version</c> print.</summary>
internal static class Usage
{
    /// <summary>The version of the hub, with the commit that it was built from where that is known.</summary>
    public static string Version { get; } =
        typeof(Usage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>What is to be printed in place of a start; null where nothing is asked.</summary>
    public static string? Answer(IReadOnlyCollection<string> args) =>
        args.Any(argument => argument is "--help" or "-h" or "-?" or "/?") ? Text : args.Contains("--version") ? Version : null;

    private const string Text =
        """
        Serves the Yunnan Data Hub: GraphQL at /graphql, a start page at /, health at /health/ready.

        Usage: Yunnan.DataHub.Api [--SETTING=VALUE ...]

          --version                           prints the version
          --urls=http://localhost:5080        where it listens
          --environment=Production            Development loads demonstration data at the first start
          --Hub:Provider=Sqlite               Sqlite or SqlServer
          --Hub:Sqlite:Path=data/datahub.db   the file of the embedded database
          --ConnectionStrings:Hub=...         the connection string of SQL Server

        Settings also come from appsettings.json and from environment variables (Hub__Provider for Hub:Provider); the command line wins.
        docs/operations.md lists all of them. 'datahub --help' tells how the database is filled.
        """;
}
