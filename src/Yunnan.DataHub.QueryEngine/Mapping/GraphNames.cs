using System.Text;

namespace Yunnan.DataHub.QueryEngine.Mapping;

/// <summary>C# names as GraphQL names.</summary>
internal static class GraphNames
{
    /// <summary><c>NameZh</c> → <c>nameZh</c>.</summary>
    public static string Field(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary><c>ServiceStandard</c> → <c>SERVICE_STANDARD</c>.</summary>
    public static string EnumValue(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && text[^1] != '_')
                text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }
}
