using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yunnan.DataHub.Data.Bulk;

/// <summary>The table of a record as bulk writers see it, taken from EF's model of the provider.</summary>
public sealed class ImportTable
{
    // A bit each says what rows keep; SQL Server's largest whole number has so many beside its sign.
    private const int MaxColumns = 63;

    private ImportTable(string name, string? id, IReadOnlyList<ImportColumn> columns, ImportColumn? watched) =>
        (Name, Id, Columns, Watched, Kept) = (name, id, columns, watched, columns.Index()
            .Where(column => column.Item.IsKept).Aggregate(0UL, (mask, column) => mask | 1UL << column.Index));

    /// <summary>Name of the table.</summary>
    public string Name { get; }

    /// <summary>The column of the surrogate key, which the database gives out; null where the primary key is the natural one.</summary>
    public string? Id { get; }

    /// <summary>All columns but the surrogate key.</summary>
    public IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>The column whose former values are kept when records change, for what follows; null where nothing asks for them.</summary>
    public ImportColumn? Watched { get; }

    /// <summary>The columns of the natural key.</summary>
    public IEnumerable<ImportColumn> Key => Columns.Where(column => column.IsKey);

    /// <summary>The columns that change in a record that is known.</summary>
    public IEnumerable<ImportColumn> Updated => Columns.Where(column => column.IsUpdated);

    /// <summary>Those of them by which a known record differs from a row.</summary>
    public IEnumerable<ImportColumn> Compared => Updated.Where(column => !column.IsStamp);

    /// <summary>The bit by which <see cref="ImportRow.Kept"/> names a column.</summary>
    public ulong MaskOf(ImportColumn column) => 1UL << Columns.Index().First(c => c.Item == column).Index;

    /// <summary>The bits of all columns that rows may leave as they are.</summary>
    public ulong Kept { get; }

    /// <summary>The bits of the columns that store these properties.</summary>
    public ulong MaskOf(IEnumerable<string> properties) =>
        Columns.Where(column => properties.Contains(column.Property)).Aggregate(0UL, (mask, column) => mask | MaskOf(column));

    /// <summary>The table of a record, or of rows of a list that records own.</summary>
    /// <param name="record">In EF's model; the natural key is the one unique index, or the primary key where the database doesn't give it
    /// out.</param>
    /// <param name="updated">The properties that change in a record that is known.</param>
    /// <param name="watched">The property whose former values are kept.</param>
    /// <param name="kept">Those of the properties that rows may leave as they are.</param>
    /// <param name="stamp">The property that says when a record was written: it changes in a known record where one of the others
    /// does.</param>
    public static ImportTable For(
        IEntityType record, IReadOnlySet<string> updated, string? watched = null, IReadOnlySet<string>? kept = null, string? stamp = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var primary = record.FindPrimaryKey()!.Properties;
        var id = primary is [var only] && only.ValueGenerated == ValueGenerated.OnAdd ? only : null;
        var key = id is null ? primary : record.GetIndexes().Single(index => index.IsUnique).Properties;
        var columns = record.GetProperties().Where(property => property != id)
            .ToDictionary(property => property.Name, property => Column(property));
        if (columns.Count > MaxColumns)
            throw new InvalidOperationException($"{record.DisplayName()} has more than {MaxColumns} columns.");
        return new ImportTable(record.GetTableName()!, id?.GetColumnName(), [.. columns.Values], watched is null ? null : columns[watched]);

        ImportColumn Column(IProperty property)
        {
            var (isKey, isStamp) = (key.Contains(property), property.Name == stamp);
            var isUpdated = !isKey && (isStamp || updated.Contains(property.Name));
            return new ImportColumn(property, isKey, isUpdated, isUpdated && kept?.Contains(property.Name) == true, isStamp);
        }
    }

    /// <summary>
    /// What the model stores of rows as an import makes them: an <see cref="IListRow"/> is stored as the class from which it comes.
    /// </summary>
    public static IEntityType Stored(IModel model, Type row)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(row);
        return model.FindEntityType(row.IsAssignableTo(typeof(IListRow)) ? row.BaseType! : row)!;
    }
}
