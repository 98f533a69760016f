using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Yunnan.DataHub.Terms;

/// <summary>
/// Doc comments, which describe the schema and the columns of files, read from the XML file that the compiler puts beside an assembly.
/// </summary>
internal static partial class DocComments
{
    // Several schemas may be built at once: what is kept are finished texts that nobody changes.
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, Comment>> Files = new();

    /// <summary>What a property or an enum's value is called in English and Chinese: "Day of issue (发证日期)." is both.</summary>
    /// <exception cref="InvalidOperationException">It has no doc comment, or one without Chinese.</exception>
    public static (string English, string Chinese) NamesOf(MemberInfo member) =>
        (member is FieldInfo field ? Summary(field) : Summary((PropertyInfo)member)) is { } summary
            && BothNames().Match(summary) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : throw new InvalidOperationException(
                $"{member.DeclaringType!.Name}.{member.Name} has no doc comment with a Chinese name in brackets.");

    /// <summary>
    /// The other name that a description gives in brackets, with the brackets and a blank before; nothing where it gives none.
    /// </summary>
    public static string OtherName(string? description) =>
        description is not null && NameInBrackets().Match(description) is { Success: true, Value: var name } ? name : "";

    /// <summary>
    /// What stands for a description where the thing is described elsewhere already: the other name alone; all of it where it has none.
    /// </summary>
    public static string? Short(string? description) =>
        OtherName(description).Trim(' ', '(', ')') is { Length: > 0 } name ? $"{name}." : description;

    public static string? Summary(Type type) => Find(type.Assembly, $"T:{NameOf(type)}")?.Summary;

    public static string? Summary(PropertyInfo property) =>
        property.DeclaringType is { } type ? Find(type.Assembly, $"P:{NameOf(type)}.{property.Name}")?.Summary : null;

    public static string? Summary(FieldInfo field) =>
        field.DeclaringType is { } type ? Find(type.Assembly, $"F:{NameOf(type)}.{field.Name}")?.Summary : null;

    public static string? Summary(MethodInfo method) => Find(method)?.Summary;

    public static string? Summary(ParameterInfo parameter) =>
        Find((MethodInfo)parameter.Member)?.Parameters.GetValueOrDefault(parameter.Name!);

    /// <summary>The parameter that a positional record's property was made of carries the doc comment.</summary>
    public static string? OfRecordParameter(PropertyInfo property) =>
        property.DeclaringType is { } type ? Find(type.Assembly, $"T:{NameOf(type)}")?.Parameters.GetValueOrDefault(property.Name) : null;

    private static Comment? Find(Assembly assembly, string member) => FilesOf(assembly).GetValueOrDefault(member);

    // Overloads are told apart by their parameters' names in the file; a root field has no overloads, so the name alone finds it.
    private static Comment? Find(MethodInfo method)
    {
        var start = $"M:{NameOf(method.DeclaringType!)}.{method.Name}";
        return FilesOf(method.DeclaringType!.Assembly)
            .FirstOrDefault(e => e.Key == start || e.Key.StartsWith(start + "(", StringComparison.Ordinal)).Value;
    }

    private static IReadOnlyDictionary<string, Comment> FilesOf(Assembly assembly) => Files.GetOrAdd(assembly, static a =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, a.GetName().Name + ".xml");
        return File.Exists(path)
            ? XDocument.Load(path).Descendants("member").GroupBy(e => (string)e.Attribute("name")!)
                .ToDictionary(g => g.Key, g => Comment.Read(g.First()))
            : new Dictionary<string, Comment>();
    });

    // A property that a generic base declares is found under the base's definition.
    private static string NameOf(Type type) =>
        ((type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName ?? type.Name).Replace('+', '.');

    [GeneratedRegex(@"^(.+?) \(([^()]+)\)\.?$")]
    private static partial Regex BothNames();

    [GeneratedRegex(@" \([^()]+\)(?=\.|$)")]
    private static partial Regex NameInBrackets();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();

    private sealed record Comment(string? Summary, IReadOnlyDictionary<string, string> Parameters)
    {
        public static Comment Read(XElement member) => new(
            member.Element("summary") is { } summary ? Text(summary) : null,
            member.Elements("param").GroupBy(e => (string?)e.Attribute("name") ?? "").ToDictionary(g => g.Key, g => Text(g.First())));

        private static string Text(XElement element) => Whitespace().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

        // <see cref="T:A.B"/> and <c>x</c> read as their last name and their text.
        private static string Text(XNode node) => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" or "typeparamref" } see =>
                ((string?)see.Attribute("cref") ?? (string?)see.Attribute("name") ?? (string?)see.Attribute("langword") ?? "")
                    .Split('.', ':')[^1],
            XElement element => string.Concat(element.Nodes().Select(Text)),
            _ => "",
        };
    }
}
