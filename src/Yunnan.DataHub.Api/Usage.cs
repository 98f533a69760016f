namespace Yunnan.DataHub.Api;

/// <summary>What <c>--help</c> prints.</summary>
internal static class Usage
{
    public static bool IsAsked(IEnumerable<string> args) => args.Any(argument => argument is "--help" or "-h" or "-?" or "/?");

    public const string Text =
        """
        Serves the Yunnan Data Hub: GraphQL at /graphql, a start page at /, health at /health/ready.

        Usage: Yunnan.DataHub.Api [--SETTING=VALUE ...]

          --urls=http://localhost:5080        where it listens
          --environment=Production            Development loads demonstration data at the first start
          --Hub:Provider=Sqlite               Sqlite or SqlServer
          --Hub:Sqlite:Path=data/datahub.db   the file of the embedded database
          --ConnectionStrings:Hub=...         the connection string of SQL Server

        Settings also come from appsettings.json and from environment variables (Hub__Provider for Hub:Provider); the command line wins.
        README.md lists all of them. 'datahub --help' tells how the database is filled.
        """;
}
