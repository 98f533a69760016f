using System.Collections.Concurrent;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>A list of a report: a sheet of a workbook, a file of all other formats.</summary>
public sealed class ReportList
{
    private readonly OperationText _text;
    private readonly IReadOnlyList<SelectedNode> _roots;
    private readonly SelectedNode? _rows;
    private readonly SelectedNode? _paged;
    private readonly string[] _scopes;
    private readonly ConcurrentDictionary<string, ReportTable> _tables = new(StringComparer.Ordinal);

    internal ReportList(string name, BilingualText title, OperationText text, IReadOnlyList<SelectedNode> roots, SelectedNode? rows)
    {
        (Name, Title, _text, _roots, _rows) = (name, title, text, roots, rows);
        _paged = roots is [{ IsConnection: true } root] && rows is not null && !root.Has("first", "last", "after", "before") ? root : null;
        _scopes = [.. roots.SelectMany(node => node.Scopes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        All = Create(null);
    }

    /// <summary>Its name in the document.</summary>
    public string Name { get; }

    /// <summary>Its name for people.</summary>
    public BilingualText Title { get; }

    /// <summary>All its columns, whoever may see them.</summary>
    public IReadOnlyList<ReportColumn> Columns => All.Columns;

    /// <summary>The scopes that some of its columns need.</summary>
    public IReadOnlyList<string> Scopes => _scopes;

    internal ReportTable All { get; }

    /// <summary>What of it a caller may see.</summary>
    internal ReportTable For(CallerScopes scopes)
    {
        if (_scopes.All(scopes.Has))
            return All;
        return _tables.GetOrAdd(string.Join(' ', _scopes.Where(scopes.Has)), _ => Create(scopes));
    }

    private ReportTable Create(CallerScopes? scopes)
    {
        var builder = new TableBuilder(_rows, scopes);
        var shape = builder.Shape(_roots, "", null);
        var columns = builder.Columns();
        return new ReportTable(columns, shape, _text.For(_roots, builder.Cut, _paged), _paged is not null,
            HoldsLists(shape), columns.Count > 0 && RowsOf(shape) is { } rows && rows.FirstColumn == 0 && rows.EndColumn == columns.Count);
    }

    private static bool HoldsLists(ObjectShape shape) => shape.Fields.Any(field =>
        field.Kind == FieldKind.Joined || field is { Kind: FieldKind.Rows, KeepsEmpty: true }
        || (field.Object is { } inner && HoldsLists(inner)));

    private static ObjectShape? RowsOf(ObjectShape shape) => shape.Fields
        .Select(field => field is { Kind: FieldKind.Rows, KeepsEmpty: false } ? field.Object
            : field.Kind == FieldKind.Object ? RowsOf(field.Object!) : null)
        .FirstOrDefault(rows => rows is not null);
}

/// <summary>What of a list a caller may see.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Shape">Where the values of the answer go.</param>
/// <param name="Operation">The operation that reads it.</param>
/// <param name="IsPaged">
/// Whether it is read page by page, by <see cref="OperationText.First"/> and <see cref="OperationText.After"/>.
/// </param>
/// <param name="HoldsLists">Whether its rows have lists, so that a page of many rows may be too long.</param>
/// <param name="IsDirect">Whether all its cells are in the rows themselves, which can be read as they come then.</param>
internal sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, ObjectShape Shape, string Operation, bool IsPaged, bool HoldsLists,
    bool IsDirect);
