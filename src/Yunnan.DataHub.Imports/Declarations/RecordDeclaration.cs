using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>A record as files bring it: its columns, of which the import, the template and the documentation are made.</summary>
public abstract class RecordDeclaration
{
    private protected RecordDeclaration(string name, string nameZh, string description) =>
        (Name, NameZh, Description) = (name, nameZh, description);

    /// <summary>Name on the command line, such as skill-certificates.</summary>
    public string Name { get; }

    /// <summary>Name in Chinese.</summary>
    public string NameZh { get; }

    /// <summary>What a row is.</summary>
    public string Description { get; }

    /// <summary>The columns, in the order of the template.</summary>
    public abstract IReadOnlyList<ColumnDeclaration> Columns { get; }

    /// <summary>Whether a row is about a person, so that a file without header may have such data in its first row.</summary>
    public bool IsPersonal => Columns.Any(column => column.IsPersonal);

    /// <summary>Whether a column holds names of persons, so that no cell of a row may be shown: the columns may be swapped.</summary>
    public bool HoldsNames { get; private protected set; }

    /// <summary>Names of the columns by which a row is found again.</summary>
    public IReadOnlyList<string> Key { get; protected set; } = [];

    /// <summary>Imports a file, or says what is wrong with it.</summary>
    internal abstract Task<RecordImportResult> ImportAsync(
        RecordImport import, string path, RecordImportOptions options, CancellationToken cancellationToken);
}

/// <summary>A record as files bring it.</summary>
/// <typeparam name="TRecord">The record's class in Model, whose doc comments name and describe the columns.</typeparam>
/// <param name="name">Name on the command line.</param>
/// <param name="nameZh">Name in Chinese.</param>
/// <param name="description">What a row is.</param>
/// <param name="create">Makes a record whose required members are filled in later, and all others are as they are when a column is
/// missing.</param>
internal sealed partial class RecordDeclaration<TRecord>(string name, string nameZh, string description, Func<TRecord> create)
    : RecordDeclaration(name, nameZh, description)
    where TRecord : class
{
    private readonly List<ColumnDeclaration<TRecord>> _columns = [];
    private readonly HashSet<CatalogueList> _catalogues = [];
    private readonly List<RecordRule<TRecord>> _rules = [];
    private readonly List<string> _followUps = [];

    public override IReadOnlyList<ColumnDeclaration> Columns => _columns;

    /// <summary>The columns with what reads them.</summary>
    public IReadOnlyList<ColumnDeclaration<TRecord>> Readers => _columns;

    /// <summary>What is checked and computed when a row's cells have been read.</summary>
    public IReadOnlyList<RecordRule<TRecord>> Rules => _rules;

    /// <summary>The lists of the catalogue that its columns refer to.</summary>
    public IReadOnlyCollection<CatalogueList> Catalogues => _catalogues;

    /// <summary>Statements that are run when all rows are written.</summary>
    public IReadOnlyList<string> FollowUps => _followUps;

    /// <summary>The property whose former values follow-ups ask for; null where they ask for none.</summary>
    public string? Watched { get; private set; }

    /// <summary>Columns whose cells are read before the others of a row, because checks of the others look at them.</summary>
    public IReadOnlyCollection<string> First { get; private set; } = [];

    /// <summary>The property that says when a record was imported; null where none does.</summary>
    public string? Stamp { get; private set; }

    /// <summary>Makes an empty record, imported at this time of UTC.</summary>
    public Func<DateTime, TRecord> Create { get; private set; } = _ => create();

    /// <summary>Names the columns by which a row is found again.</summary>
    public RecordDeclaration<TRecord> KeyedBy(params string[] columns)
    {
        Key = columns;
        return this;
    }

    /// <summary>
    /// Has the cells of these columns read before the others of a row, wherever they stand in the file: checks of the others look at them.
    /// </summary>
    public RecordDeclaration<TRecord> ReadFirst(params string[] columns)
    {
        First = columns;
        return this;
    }

    /// <summary>Notes the time of the import in records that it adds or changes.</summary>
    public RecordDeclaration<TRecord> StampedBy(Expression<Func<TRecord, DateTime?>> property)
    {
        var info = RecordProperty.Of(property);
        var assign = info.Setter<TRecord, DateTime>();
        Stamp = info.Name;
        Create = now =>
        {
            var record = create();
            assign(record, now);
            return record;
        };
        return this;
    }

    /// <summary>What the hub holds of these records.</summary>
    public Func<HubDbContext, IQueryable<TRecord>> Stored { get; private set; } =
        context => context.Set<TRecord>().IgnoreAutoIncludes().AsNoTracking();

    /// <summary>Names the file as the record's source.</summary>
    public Action<TRecord, string> FallBackToFile { get; private set; } = (_, _) => { };

    /// <summary>Refuses a row when the rule gives a reason; it is asked where the file has the column.</summary>
    /// <param name="column">The column that is named when a row is refused.</param>
    /// <param name="rule">Gives the reason.</param>
    /// <param name="others">Other columns that the rule reads.</param>
    public RecordDeclaration<TRecord> Check(string column, Func<TRecord, string?> rule, params string[] others) =>
        Check(column, (record, _) => rule(record), others);

    /// <inheritdoc cref="Check(string, Func{TRecord, string}, string[])" />
    public RecordDeclaration<TRecord> Check(string column, Func<TRecord, ImportSession, string?> rule, params string[] others)
    {
        _rules.Add(new RecordRule<TRecord>([column], others, [], rule));
        return this;
    }

    /// <summary>The names that files of former versions give the last column.</summary>
    public RecordDeclaration<TRecord> Formerly(string name, string nameZh)
    {
        _columns[^1].FormerNames = [name, nameZh, $"{nameZh} {name}"];
        return this;
    }

    /// <summary>Sets properties by what has been read from some columns; a file has all of these or none.</summary>
    public RecordDeclaration<TRecord> Compute(
        string[] columns, string[] properties, Action<TRecord, ImportSession> compute, bool isDated = false) =>
        Compute(columns, [], properties, compute, isDated);

    /// <summary>
    /// Sets properties by what has been read from some columns, of which a file has all or none, and from others, which it may have.
    /// </summary>
    /// <param name="columns">The columns that come together.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="properties">What is set.</param>
    /// <param name="compute">Sets it.</param>
    /// <param name="isDated">Whether it depends on the day of the import.</param>
    public RecordDeclaration<TRecord> Compute(
        string[] columns, string[] others, string[] properties, Action<TRecord, ImportSession> compute, bool isDated = false)
    {
        _rules.Add(new RecordRule<TRecord>(
            columns,
            others,
            properties,
            (record, session) =>
            {
                compute(record, session);
                return null;
            },
            isDated));
        return this;
    }

    /// <summary>Reads what the hub holds of these records, where that is not the record's own table.</summary>
    public RecordDeclaration<TRecord> StoredAs(Func<HubDbContext, IQueryable<TRecord>> rows)
    {
        Stored = rows;
        return this;
    }

    /// <summary>Brings what is computed of these records up to date, in the transaction of the import.</summary>
    /// <param name="watched">The property by which what is computed belongs to a row: if it changes, its former value is to be brought up
    /// to date too.</param>
    /// <param name="statement">SQL that both databases understand, with {touched} and {former} as <see cref="IImportWriter.FollowUpAsync"/>
    /// has them.</param>
    public RecordDeclaration<TRecord> FollowUp(Expression<Func<TRecord, long?>> watched, string statement)
    {
        Watched = RecordProperty.Of(watched).Name;
        _followUps.Add(statement);
        return this;
    }

    internal override Task<RecordImportResult> ImportAsync(
        RecordImport import, string path, RecordImportOptions options, CancellationToken cancellationToken) =>
        import.RunAsync(this, path, options, cancellationToken);
}

/// <summary>
/// What is checked or computed of a row as a whole. Of a known record, it sees what the hub holds where the row says nothing.
/// </summary>
/// <param name="Columns">The columns that it belongs to: without them in the file, the rule isn't asked.</param>
/// <param name="Others">Other columns that it reads; what it computes is computed where the file has any of all these.</param>
/// <param name="Properties">What it sets.</param>
/// <param name="Apply">Computes; gives a reason where the row is refused.</param>
/// <param name="IsDated">Whether what it computes depends on the day of the import.</param>
internal sealed record RecordRule<TRecord>(
    string[] Columns, string[] Others, string[] Properties, Func<TRecord, ImportSession, string?> Apply, bool IsDated = false)
{
    /// <summary>Whether it is asked for the rows of a file with these columns.</summary>
    public bool IsAsked(IReadOnlySet<string> columns) =>
        Properties.Length > 0 ? Columns.Concat(Others).Any(columns.Contains) : Columns.All(columns.Contains);
}
