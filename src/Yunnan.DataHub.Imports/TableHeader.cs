using System.Globalization;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Imports.Tables;

namespace Yunnan.DataHub.Imports;

/// <summary>Which column of a file is which; names are English or Chinese, or both as in the template, in any order.</summary>
/// <param name="Columns">The record's columns in the order of the file.</param>
/// <param name="Rules">The rules of which the file has all columns.</param>
internal sealed record TableHeader<TRecord>(IReadOnlyList<ColumnDeclaration<TRecord>> Columns, IReadOnlyList<RecordRule<TRecord>> Rules)
    where TRecord : class
{
    /// <summary>The properties that the file says something about.</summary>
    public IReadOnlySet<string> Updated =>
        Columns.SelectMany(column => column.Properties).Concat(Rules.SelectMany(rule => rule.Properties)).ToHashSet();

    /// <summary>Those of them of which a row may say nothing, so that a known record keeps them.</summary>
    public IReadOnlySet<string> Kept =>
        Updated.Except(Columns.Where(column => column.IsRequired).SelectMany(column => column.Properties)).ToHashSet();

    /// <summary>Reads the header; null where it is wrong, which is told.</summary>
    public static TableHeader<TRecord>? Read(TableRows table, RecordDeclaration<TRecord> record, Rejections rejections)
    {
        if (!table.Read())
        {
            rejections.Add(null, null, null, "The file is empty; it needs a header and at least one row.");
            return null;
        }

        if (table.Count > TableRows.MaxColumns)
        {
            rejections.Add(table.Number, null, null, $"The header has {table.Count} columns; at most {TableRows.MaxColumns} are read.");
            return null;
        }

        var names = Enumerable.Range(0, table.Count).Select(index => table[index].ToString()).ToList();
        // A spreadsheet may have used cells, now empty, to the right of the table.
        while (names is [_, .., ""])
            names.RemoveAt(names.Count - 1);
        if (names is [var only] && only.AsSpan().IndexOfAny(";\t|") >= 0)
        {
            // What stands there need be no header: it isn't shown.
            rejections.Add(table.Number, null, null, "Cells are to be separated by commas.");
            return null;
        }

        return Match(names, table.Number, record, rejections);
    }

    private static TableHeader<TRecord>? Match(List<string> names, long row, RecordDeclaration<TRecord> record, Rejections rejections)
    {
        var known = new Dictionary<string, ColumnDeclaration<TRecord>>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in record.Readers)
        {
            foreach (var name in new[] { column.Name, column.NameZh, column.Header })
                known.TryAdd(name, column);
        }
        foreach (var column in record.Readers)
        {
            foreach (var name in column.FormerNames)
                known.TryAdd(name, column);
        }

        if (!names.Exists(known.ContainsKey))
        {
            // Its cells, which may be anything, aren't shown.
            var wanted = string.Join(", ", record.Columns.Select(column => column.Name));
            rejections.Add(
                row,
                null,
                null,
                $"None of the {names.Count} cells of the first row is the name of a column: is the header missing? Known are {wanted}.");
            return null;
        }

        var before = rejections.Count;
        foreach (var (index, unknown) in names.Index().Where(name => !known.ContainsKey(name.Item)))
        {
            // In a file about persons it may be a name of one.
            var shown = record.IsPersonal || unknown.Length == 0 ? (index + 1).ToString(CultureInfo.InvariantCulture) : unknown;
            var reason = unknown.Length == 0
                ? "A column has no name."
                : $"Unknown column; known are {string.Join(", ", record.Columns.Select(c => c.Name))}.";
            rejections.Add(row, shown, null, reason);
        }

        var columns = names.Where(known.ContainsKey).Select(name => known[name]).ToList();
        foreach (var repeated in columns.GroupBy(column => column).Where(same => same.Count() > 1))
            rejections.Add(row, repeated.Key.Name, null, "The column is in the header more than once.");
        foreach (var missing in record.Readers.Where(column => column.IsRequired || record.Key.Contains(column.Name)).Except(columns))
            rejections.Add(row, missing.Name, null, $"The column ({missing.NameZh}) is missing from the header.");
        var given = columns.Select(column => column.Name).ToHashSet();
        foreach (var rule in record.Rules.Where(rule => given.Overlaps(rule.Columns)))
        {
            var others = string.Join(", ", rule.Columns.Where(given.Contains));
            foreach (var missing in rule.Columns.Where(name => !given.Contains(name)))
                rejections.Add(row, missing, null, $"The column is missing from the header: it belongs to {others}.");
        }

        return rejections.Count == before ? new TableHeader<TRecord>(columns, [.. record.Rules.Where(rule => rule.IsAsked(given))]) : null;
    }
}
