using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Reports.Rows;

/// <summary>
/// One figure a row: what tells figures apart, then <c>measure</c>, <c>value</c> and <c>unit</c>. A BI tool's model needs no change when a
/// report gets another figure.
/// </summary>
/// <param name="columns">The columns of the list.</param>
/// <param name="options">How the report is to look.</param>
internal sealed class LongLayout(IReadOnlyList<ReportColumn> columns, ReportOptions options)
{
    private readonly int[] _subjects = [.. Enumerable.Range(0, columns.Count).Where(column => !columns[column].IsMeasure)];
    private readonly int[] _measures = [.. Enumerable.Range(0, columns.Count).Where(column => columns[column].IsMeasure)];

    /// <summary>The columns of this layout.</summary>
    public IReadOnlyList<ReportColumn> Columns { get; } =
    [
        .. columns.Where(column => !column.IsMeasure),
        Own("measure", "指标", "Measure", CellType.Text),
        Own("value", "数值", "Value", CellType.Decimal),
        Own("unit", "单位", "Unit", CellType.Text),
    ];

    /// <summary>Makes of each row one for each of its figures; what has no value has no row.</summary>
    public void Apply(RowPage page)
    {
        var width = page.Columns;
        var (cells, count) = page.TakeRows(Columns.Count);
        var names = Array.ConvertAll(_measures, column => page.Added(
            options.ByPath ? columns[column].Path : columns[column].Title.In(options.Language) ?? columns[column].Path));
        var units = Array.ConvertAll(_measures, column => UnitOf(columns[column]) is { } unit ? page.Added(unit) : default);
        var row = new Cell[Columns.Count];
        for (var i = 0; i < count; i++)
        {
            for (var subject = 0; subject < _subjects.Length; subject++)
                row[subject] = cells[(i * width) + _subjects[subject]];
            for (var measure = 0; measure < _measures.Length; measure++)
            {
                var value = cells[(i * width) + _measures[measure]];
                if (value.Kind == CellKind.Null)
                    continue;
                (row[^3], row[^2], row[^1]) = (names[measure], value, units[measure]);
                page.AddRow(row);
            }
        }
    }

    private string? UnitOf(ReportColumn column) => column.Unit.In(options.Language);

    private static ReportColumn Own(string path, string zh, string en, CellType type) =>
        new(path, new BilingualText(zh, en), type, type == CellType.Decimal ? "Decimal" : "String", BilingualText.None, false, false,
            ColumnRole.None);
}
