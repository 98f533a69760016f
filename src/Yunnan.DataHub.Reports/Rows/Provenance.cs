using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports.Rows;

/// <summary>Collects from the rows of a report whether figures are made up, and which documents and clauses they stand in.</summary>
internal sealed class Provenance
{
    private const int MaxSources = 1_000;

    private readonly SortedSet<string> _sources = new(StringComparer.Ordinal);

    /// <summary>Whether a figure is made up; null where no row tells.</summary>
    public bool? IsSynthetic { get; private set; }

    /// <summary>Documents with their clauses, each once.</summary>
    public IReadOnlyCollection<string> Sources => _sources;

    /// <summary>Looks at the rows of a page.</summary>
    public void Add(IReadOnlyList<ReportColumn> columns, RowPage page)
    {
        var synthetic = Columns(columns, ColumnRole.IsSynthetic);
        var documents = Columns(columns, ColumnRole.Document);
        var clauses = documents.Count == 0 ? [] : Columns(columns, ColumnRole.Clause);
        if (synthetic.Count > 0)
            IsSynthetic ??= false;
        for (var row = 0; row < page.Count && (IsSynthetic == false || documents.Count > 0); row++)
        {
            IsSynthetic |= synthetic.Exists(column => page.Kind(row, column) == CellKind.True);
            if (documents.Count > 0 && _sources.Count < MaxSources)
            {
                var source = string.Join(' ', documents.Concat(clauses)
                    .Where(column => page.Kind(row, column) is CellKind.Text or CellKind.Number).Select(column => page.Text(row, column)));
                if (source.Length > 0)
                    _sources.Add(source);
            }
        }
    }

    private static List<int> Columns(IReadOnlyList<ReportColumn> columns, ColumnRole role) =>
        [.. Enumerable.Range(0, columns.Count).Where(column => columns[column].Role == role)];
}
