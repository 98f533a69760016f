using System.Text.RegularExpressions;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>How names of C# are written elsewhere.</summary>
internal static partial class Names
{
    /// <summary>LocalPublicity becomes local-publicity.</summary>
    public static string Kebab(string name) => Humps().Replace(name, "-$0").ToLowerInvariant();

    /// <summary>IssuedOn becomes issuedOn.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[a-z])[0-9]+")]
    private static partial Regex Humps();
}
