using System.Text;
using System.Text.RegularExpressions;

namespace Yunnan.DataHub.Terms;

/// <summary>C# names as the API, the files and the catalogue write them.</summary>
internal static partial class Naming
{
    /// <summary><c>NameZh</c> → <c>nameZh</c>: a field of the API, a column of a file.</summary>
    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>nameZh</c> → <c>NameZh</c>: the property behind a field.</summary>
    public static string PascalCase(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary><c>LocalPublicity</c> → <c>local-publicity</c>: a value of an enum in a file and in the catalogue.</summary>
    public static string KebabCase(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    /// <summary><c>ServiceStandard</c> → <c>SERVICE_STANDARD</c>: a value of an enum in the API.</summary>
    public static string UpperSnakeCase(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && text[^1] != '_')
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[a-z])[0-9]+")]
    private static partial Regex WordStart();
}
