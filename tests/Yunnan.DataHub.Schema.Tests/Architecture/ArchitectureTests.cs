using System.Text.RegularExpressions;
using System.Xml.Linq;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Architecture;

/// <summary>Arrows between projects and between the folders of a project point one way, as <see cref="AllowedArrows"/> says.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string> _projectFiles = new[] { "src", "tools" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);

    public static TheoryData<string> Projects => [.. _projectFiles.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_use_each_other_one_way_only(string project) =>
        AssertNone(RulesOf(project).Violations(new FolderArrows(project, FilesOf(project))));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_to_those_that_it_may_use(string project)
    {
        var refers = XDocument.Load(_projectFiles[project]).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        AssertNone(refers.Except(RulesOf(project).Uses)
            .Select(
                other =>
                    $"{project} may not refer to {other}. If it has to, say so in {nameof(AllowedArrows)} and draw the arrow in "
                        + $"docs/architecture.md."));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project) =>
        AssertNone(
            from file in FilesOf(project)
            let declared = NamespaceDeclaration().Match(file.Text).Groups["name"].Value
            let expected = string.Join('.', file.Path.Split('/')[..^1].Prepend(project))
            where declared.Length > 0 && declared != expected
            select $"{project}/{file.Path} is in the namespace {declared}, not in {expected}.");

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_line_is_longer_than_140_columns(string project) =>
        AssertNone(
            from file in FilesOf(project)
            from line in file.Text.Split('\n').Index()
            where line.Item.TrimEnd('\r').Length > 140
            select $"{project}/{file.Path}:{line.Index + 1} has {line.Item.Length} columns.");

    [Fact]
    public void No_project_of_the_table_is_gone() =>
        Assert.Equal([], AllowedArrows.Projects.Select(rules => rules.Project).Except(_projectFiles.Keys));

    [Fact]
    public void Projects_form_no_circle()
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (AllowedArrows.Projects.FirstOrDefault(rules => !done.Contains(rules.Project) && rules.Uses.All(done.Contains)) is { } next)
            done.Add(next.Project);
        Assert.Equal([], AllowedArrows.Projects.Select(rules => rules.Project).Except(done));
    }

    [Fact]
    public void An_arrow_is_seen_in_usings_and_in_qualified_names()
    {
        var arrows = new FolderArrows("Yunnan.X",
        [
            new("A/One.cs",
                "using Yunnan.X.B;\nusing Yunnan.XY.D;\n\n/// <summary><see cref=\"D.Four\"/></summary>\ninternal sealed class One;\n"),
            new("B/Two.cs", "using static Yunnan.X.C.Three;\n\npublic static class Two;\n"),
            new("C/Deep/Three.cs", "internal static class Three\n{\n    private int _n = D.Four.N + x.A.One; // A.One\n}\n"),
            new("D/Four.cs", "internal readonly record struct Four(int N);\n"),
            new("Root.cs", "using Four = Yunnan.X.D.Four;\n"),
        ]);

        Assert.Equal(["(root) D", "A B", "B C", "C D"], arrows.All.Select(arrow => $"{arrow.From} {arrow.To}"));
        Assert.Empty(arrows.Circles());
    }

    [Fact]
    public void A_new_arrow_and_a_circle_are_told_with_the_files_that_make_them()
    {
        var rules = new ProjectRules("Yunnan.X", [], new() { ["A"] = ["B"], ["B"] = [] });
        var arrows = new FolderArrows("Yunnan.X", [new("A/One.cs", "using Yunnan.X.B;"), new("B/Two.cs", "using Yunnan.X.A;")]);

        Assert.Equal(
        [
            "Yunnan.X: B may not use A, but B/Two.cs does. Move a type, or put an interface between them.",
            "Yunnan.X: the folders A, B use each other in a circle: A uses B (A/One.cs); B uses A (B/Two.cs).",
        ], rules.Violations(arrows));
    }

    // Assert.Equal would cut the sentences off.
    private static void AssertNone(IEnumerable<string> violations)
    {
        if (string.Join('\n', violations) is { Length: > 0 } text)
            Assert.Fail(text);
    }

    private static ProjectRules RulesOf(string project) => AllowedArrows.Projects.SingleOrDefault(rules => rules.Project == project)
        ?? throw new InvalidOperationException($"{project} is new: say in {nameof(AllowedArrows)} which projects and folders it may use.");

    private static List<SourceFile> FilesOf(string project)
    {
        var folder = Path.GetDirectoryName(_projectFiles[project])!;
        return [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .Where(file => !Generated().IsMatch(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path, File.ReadAllText(file.File).ReplaceLineEndings("\n")))];
    }

    [GeneratedRegex("^(?:bin|obj|Migrations)/")]
    private static partial Regex Generated();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
