using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>Flattens what is selected: makes the columns, and says where each value of the answer goes.</summary>
/// <param name="rows">The list whose elements are the rows; null where the whole is one row.</param>
/// <param name="scopes">What the caller may see: other fields are left out. Null for all.</param>
internal sealed class TableBuilder(SelectedNode? rows, CallerScopes? scopes)
{
    private readonly List<ReportColumn> _columns = [];

    /// <summary>The fields that are left out.</summary>
    public List<SelectedNode> Cut { get; } = [];

    /// <summary>The columns, each with a path and titles of its own.</summary>
    /// <exception cref="ReportException">Two have the same path.</exception>
    public IReadOnlyList<ReportColumn> Columns()
    {
        if (_columns.GroupBy(column => column.Path).FirstOrDefault(paths => paths.Count() > 1) is { } twice)
            throw new ReportException($"Two columns have the path '{twice.Key}': give one of the fields an alias.");
        var zh = Repeated(ReportLanguage.Zh);
        var en = Repeated(ReportLanguage.En);
        return
        [
            .. _columns.Select(column => column with
            {
                Title = new BilingualText(
                    zh.Contains(column.TitleIn(ReportLanguage.Zh)) ? $"{column.Title.Zh}（{column.Path}）" : column.Title.Zh,
                    en.Contains(column.TitleIn(ReportLanguage.En)) ? $"{column.Title.En} ({column.Path})" : column.Title.En),
            }),
        ];
    }

    /// <summary>The shape of an object with these fields.</summary>
    /// <param name="nodes">The fields.</param>
    /// <param name="path">The path to the object, with a dot behind it; empty at the row.</param>
    /// <param name="owner">The field that has the object; null at the root.</param>
    /// <exception cref="ReportException">A list in it would need to multiply rows.</exception>
    public ObjectShape Shape(IEnumerable<SelectedNode> nodes, string path, SelectedNode? owner)
    {
        var (first, fields) = (_columns.Count, new List<FieldShape>());
        foreach (var node in nodes)
        {
            if (IsCut(node))
                Cut.Add(node);
            else if (!IsPaging(owner, node))
                fields.Add(Field(node, path, owner));
        }
        // Operations that read page by page ask for it, whether the document does or not.
        if (owner is { IsConnection: true })
            fields.Add(new FieldShape("pageInfo", FieldKind.PageInfo));
        if (fields.Count(field => field.Kind == FieldKind.Rows || field.Object is { HasRows: true } && field.Kind == FieldKind.Object) > 1)
            throw new ReportException($"Two lists of {(owner is null ? "the document" : $"'{owner.Name}'")} multiply rows: @rows may be on "
                + "one branch only.");
        return new ObjectShape(fields, first, _columns.Count);
    }

    private FieldShape Field(SelectedNode node, string path, SelectedNode? owner)
    {
        if (node == rows || node is { IsList: true, IsRows: true })
            return Rows(node, path, owner);
        if (node.IsList)
            return node.Leaves == 1 ? new FieldShape(node.Name, FieldKind.Joined, Joined(node, path))
                : throw new ReportException($"The list '{path}{node.Name}' has several values: mark it with @rows, and each of its "
                    + "elements becomes a row, or select one value, and all are joined in a cell.");
        if (node.IsLeaf)
            return new FieldShape(node.Name, FieldKind.Cell, Add(node, path + node.Name, owner));
        var inner = IsTransparent(node, owner) ? path : $"{path}{node.Name}.";
        return new FieldShape(node.Name, FieldKind.Object, Object: Shape(node.Children, inner, node));
    }

    private FieldShape Rows(SelectedNode node, string path, SelectedNode? owner)
    {
        if (node.IsLeaf)
            return new FieldShape(node.Name, FieldKind.Rows, Add(node, path + node.Name, null), KeepsEmpty: node != rows);
        // The rows themselves need no path: they are what the list is made of.
        var isBare = node == rows && (owner is null or { IsConnection: true } || node.IsGroups);
        var inner = isBare ? path : $"{path}{node.Name}.";
        return new FieldShape(node.Name, FieldKind.Rows, Object: Shape(node.Children, inner, node), KeepsEmpty: node != rows);
    }

    private int Joined(SelectedNode list, string path)
    {
        var leaf = list;
        var full = path + list.Name;
        while (!leaf.IsLeaf)
        {
            leaf = leaf.Children[0];
            full += $".{leaf.Name}";
        }
        return Add(leaf, full, null, list);
    }

    private int Add(SelectedNode leaf, string path, SelectedNode? owner, SelectedNode? joined = null)
    {
        var title = leaf.Title ?? joined?.Title;
        var alias = leaf.Alias ?? joined?.Alias;
        var text = title?.Text
            ?? (alias is not null ? new BilingualText(alias, alias) : BilingualText.TermOf(leaf.Definition.Description));
        _columns.Add(new ReportColumn(
            path,
            new BilingualText(text.Zh ?? path, text.En ?? path),
            joined is null ? ReportColumn.TypeOf(leaf.Type.Name) : CellType.Text,
            joined is null ? leaf.Type.Name : $"[{leaf.Type.Name}]",
            title?.Unit ?? BilingualText.None,
            title?.IsPercent == true,
            owner?.Type.Name.EndsWith("GroupKey", StringComparison.Ordinal) == true || TellsApart(leaf.FieldName),
            RoleOf(leaf, joined ?? owner)));
        return _columns.Count - 1;
    }

    private static ColumnRole RoleOf(SelectedNode leaf, SelectedNode? owner) => leaf.FieldName switch
    {
        "isSynthetic" => ColumnRole.IsSynthetic,
        "clause" => ColumnRole.Clause,
        _ => owner?.Type.Name is "PolicyDocument" or "SourceReference" ? ColumnRole.Document : ColumnRole.None,
    };

    /// <summary>A field is left out if the caller may not see it, or nothing of what is selected in it.</summary>
    private bool IsCut(SelectedNode node) =>
        scopes is not null && (!node.IsOpen(scopes) || (!node.IsLeaf && node.Children.TrueForAll(IsCut)));

    private HashSet<string> Repeated(ReportLanguage language) =>
        [.. _columns.GroupBy(column => column.TitleIn(language)).Where(titles => titles.Count() > 1).Select(titles => titles.Key)];

    /// <summary>What tells about pages is no value of their rows.</summary>
    private static bool IsPaging(SelectedNode? owner, SelectedNode node) =>
        owner is not null && (owner.IsConnection ? node.FieldName is "totalCount" or "pageInfo"
            : owner.FieldName == "edges" && node.FieldName == "cursor");

    /// <summary>Whether a field only leads to the rows, so that paths need not name it.</summary>
    private bool IsTransparent(SelectedNode node, SelectedNode? owner) =>
        rows is not null && (owner is null || (owner.FieldName == "edges" && node.FieldName == "node"));

    /// <summary>Whether numbers of this name are names rather than figures.</summary>
    private static bool TellsApart(string name) => name is "year" or "line" or "no" || name.EndsWith("Year", StringComparison.Ordinal)
        || name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Rank", StringComparison.Ordinal);
}
