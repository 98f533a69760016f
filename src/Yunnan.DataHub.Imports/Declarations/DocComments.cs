using System.Text.RegularExpressions;
using System.Xml.Linq;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>What the doc comments of Model call a property or an enum's member, in English and Chinese: "Day of issue (发证日期)."</summary>
internal static partial class DocComments
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Load);

    /// <summary>Both names of a property or an enum's member.</summary>
    /// <exception cref="InvalidOperationException">It has no doc comment, or one without Chinese.</exception>
    public static (string English, string Chinese) Of(Type type, string member) =>
        Find(type, member) ?? throw new InvalidOperationException($"{type.Name}.{member} has no doc comment with a Chinese name in brackets.");

    /// <summary>Both names of a property or an enum's member; null where there are none.</summary>
    public static (string English, string Chinese)? Find(Type type, string member)
    {
        var name = $"{(type.IsEnum ? 'F' : 'P')}:{type.FullName}.{member}";
        return Summaries.Value.TryGetValue(name, out var summary) && Pattern().Match(summary) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : null;
    }

    private static Dictionary<string, string> Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, typeof(Region).Assembly.GetName().Name + ".xml");
        return XDocument.Load(path).Descendants("member").Where(member => member.Element("summary") is not null)
            .ToDictionary(member => (string)member.Attribute("name")!, member => Blanks().Replace(member.Element("summary")!.Value, " ").Trim());
    }

    [GeneratedRegex(@"^(.+?) \(([^()]+)\)\.?$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
