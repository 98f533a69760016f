using System.Text.RegularExpressions;

namespace Yunnan.DataHub.Schema.Tests.Architecture;

/// <summary>A file of a project.</summary>
/// <param name="Path">Its path in the project, with slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The folder right below the project's own; <see cref="FolderArrows.Root"/> for files beside the project file.</summary>
    public string Folder => Path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? Path[..slash] : FolderArrows.Root;
}

/// <summary>One folder uses another, first seen in this file.</summary>
internal sealed record Arrow(string From, string To, string File);

/// <summary>
/// Which folders of a project use which: read from the <c>using</c>s, and from names such as <c>Paging.Cursor</c> that do without one. A
/// folder sees the root's types without naming it, so what the root uses all folders do.
/// </summary>
internal sealed partial class FolderArrows
{
    public const string Root = "(root)";

    private readonly Dictionary<string, HashSet<string>> _declared = new(StringComparer.Ordinal);
    private readonly string _project;

    /// <param name="project">The project's name, which is its root namespace.</param>
    /// <param name="files">Its files.</param>
    public FolderArrows(string project, IReadOnlyCollection<SourceFile> files)
    {
        _project = project;
        foreach (var file in files)
        {
            if (!_declared.TryGetValue(file.Folder, out var types))
                _declared.Add(file.Folder, types = new HashSet<string>(StringComparer.Ordinal));
            types.UnionWith(Declaration().Matches(file.Text).Select(match => match.Groups["name"].Value));
        }
        All = [.. files.SelectMany(file => UsedBy(file).Where(to => to != file.Folder).Select(to => new Arrow(file.Folder, to, file.Path)))
            .DistinctBy(arrow => (arrow.From, arrow.To)).OrderBy(arrow => (arrow.From, arrow.To))];
    }

    public IReadOnlyCollection<string> Folders => _declared.Keys;

    public IReadOnlyList<Arrow> All { get; }

    /// <summary>The sets of folders that all use each other, directly or through others.</summary>
    public IReadOnlyList<string[]> Circles()
    {
        var reached = Folders.ToDictionary(folder => folder, Reached);
        return [.. Folders.Order(StringComparer.Ordinal)
            .Select(folder => reached[folder].Where(other => reached[other].Contains(folder)).Order(StringComparer.Ordinal).ToArray())
            .Where(circle => circle.Length > 1).DistinctBy(circle => circle[0])];
    }

    private HashSet<string> Reached(string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            foreach (var arrow in All)
            {
                if (arrow.From == folder && reached.Add(arrow.To))
                    open.Push(arrow.To);
            }
        }
        return reached;
    }

    private IEnumerable<string> UsedBy(SourceFile file)
    {
        foreach (Match match in Using().Matches(file.Text))
        {
            var used = match.Groups["namespace"].Value;
            if (used == _project)
                yield return Root;
            else if (used.StartsWith(_project + ".", StringComparison.Ordinal) && used[(_project.Length + 1)..].Split('.')[0] is var first)
                yield return _declared.ContainsKey(first) ? first : Root;
        }
        foreach (Match match in QualifiedName().Matches(Comment().Replace(file.Text, "")))
        {
            if (_declared.TryGetValue(match.Groups["folder"].Value, out var types) && types.Contains(match.Groups["name"].Value))
                yield return match.Groups["folder"].Value;
        }
    }

    // using A.B; using static A.B.C; using C = A.B.C; each global or not
    [GeneratedRegex(@"^(?:global )?using (?:static |\w+ = )?(?<namespace>Yunnan[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    // Types of a namespace stand at the beginning of a line.
    [GeneratedRegex(
        @"^(?:public |internal |file )?(?:(?:static|sealed|abstract|partial|readonly|ref) )*(?:class|record struct|record class|record|struct|interface|enum|delegate [^(]*?) ?(?<name>\w+)\s*[<({:;\r\n]", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    // Folder.Type, but not x.Folder.Type; Yunnan.DataHub.Project.Folder.Type is one, too.
    [GeneratedRegex(@"(?<![\w.])(?:Yunnan\.DataHub\.(?:\w+\.)+?)?(?<folder>[A-Z]\w*)\.(?<name>[A-Z]\w*)")]
    private static partial Regex QualifiedName();

    [GeneratedRegex("//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
