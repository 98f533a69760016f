using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>A record as files bring it: its columns, of which the import, the template and the documentation are made.</summary>
public abstract class RecordDeclaration
{
    private protected RecordDeclaration(string name, string nameZh, string description) => (Name, NameZh, Description) = (name, nameZh, description);

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
    internal abstract Task<RecordImportResult> ImportAsync(RecordImport import, string path, RecordImportOptions options, CancellationToken cancellationToken);
}

/// <summary>A record as files bring it.</summary>
/// <typeparam name="TRecord">The record's class in Model, whose doc comments name and describe the columns.</typeparam>
/// <param name="name">Name on the command line.</param>
/// <param name="nameZh">Name in Chinese.</param>
/// <param name="description">What a row is.</param>
/// <param name="create">Makes a record whose required members are filled in later, and all others are as they are when a column is missing.</param>
internal sealed class RecordDeclaration<TRecord>(string name, string nameZh, string description, Func<TRecord> create)
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

    /// <summary>Makes an empty record.</summary>
    public Func<TRecord> Create => create;

    /// <summary>Names the columns by which a row is found again.</summary>
    public RecordDeclaration<TRecord> KeyedBy(params string[] columns)
    {
        Key = columns;
        return this;
    }

    /// <summary>A text.</summary>
    public RecordDeclaration<TRecord> Text(Expression<Func<TRecord, string?>> property, CellForm<string>? form = null, string[]? also = null, bool isPersonal = false)
    {
        var info = RecordProperty.Of(property);
        form ??= Cells.Text;
        HoldsNames |= isPersonal;
        var assign = info.Setter<TRecord, string>();
        return Add(new ValueColumn<TRecord, string>(_ => form.Read, _ => assign, info.Name)
        {
            Name = Names.Camel(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English,
            Form = form.Words,
            IsRequired = info.IsRequired(),
            Properties = [info.Name, .. also ?? []],
            IsPersonal = isPersonal,
        });
    }

    /// <summary>A number, day or flag.</summary>
    public RecordDeclaration<TRecord> Value<TValue>(Expression<Func<TRecord, TValue>> property, CellForm<TValue> form)
        where TValue : struct => AddValue(RecordProperty.Of(property), form, []);

    /// <summary>A number, day or flag that may be missing.</summary>
    public RecordDeclaration<TRecord> Value<TValue>(Expression<Func<TRecord, TValue?>> property, CellForm<TValue> form, params string[] also)
        where TValue : struct => AddValue(RecordProperty.Of(property), form, also);

    /// <summary>A member of a closed list.</summary>
    public RecordDeclaration<TRecord> Choice<TEnum>(Expression<Func<TRecord, TEnum>> property)
        where TEnum : struct, Enum => AddValue(RecordProperty.Of(property), Cells.Choice<TEnum>(), []);

    /// <summary>A member of a closed list, which may be missing.</summary>
    public RecordDeclaration<TRecord> Choice<TEnum>(Expression<Func<TRecord, TEnum?>> property)
        where TEnum : struct, Enum => AddValue(RecordProperty.Of(property), Cells.Choice<TEnum>(), []);

    /// <summary>A row of the catalogue. The property holds its key, and is named so; the column is named without that.</summary>
    public RecordDeclaration<TRecord> Catalogued(Expression<Func<TRecord, string?>> property, CatalogueList catalogue, params string[] also)
    {
        _catalogues.Add(catalogue);
        var info = RecordProperty.Of(property);
        var (navigation, english, chinese) = info.Navigation("Key");
        var assign = info.Setter<TRecord, string>();
        return Add(new ValueColumn<TRecord, string>(session => session[catalogue].Read, _ => assign)
        {
            Name = navigation,
            NameZh = chinese,
            Description = english,
            Form = catalogue.Words,
            IsRequired = info.IsRequired(),
            Properties = [info.Name, .. also],
        });
    }

    /// <summary>The key of a row of the catalogue that files bring; later rows of the file may refer to it.</summary>
    public RecordDeclaration<TRecord> Defining(Expression<Func<TRecord, string?>> property, CatalogueList catalogue)
    {
        var info = RecordProperty.Of(property);
        var assign = info.Setter<TRecord, string>();
        _catalogues.Add(catalogue);
        return Add(new ValueColumn<TRecord, string>(
            _ => Cells.Text.Read,
            session => (record, key) =>
            {
                assign(record, key);
                session[catalogue].Add(key);
            },
            info.Name)
        {
            Name = Names.Camel(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English,
            Form = catalogue.Words,
            IsRequired = true,
            Properties = [info.Name],
        });
    }

    /// <summary>Another record. The property holds its number in this hub, and is named Id; the column is named after what it is given by.</summary>
    public RecordDeclaration<TRecord> Reference<TKey, TTarget>(
        Expression<Func<TRecord, long?>> property, Reference<TKey, TTarget> reference, Action<TRecord, TTarget>? takeOver = null, params string[] also)
        where TKey : notnull
        where TTarget : ITarget
    {
        var info = RecordProperty.Of(property);
        var (navigation, english, chinese) = info.Navigation("Id");
        var assign = info.Setter<TRecord, long>();
        return Add(new ReferenceColumn<TRecord, TKey, TTarget>(reference, (record, target) =>
        {
            assign(record, target.Id);
            takeOver?.Invoke(record, target);
        })
        {
            Name = navigation + reference.Suffix,
            NameZh = chinese + reference.SuffixZh,
            Description = english,
            Form = reference.Words,
            IsRequired = info.IsRequired(),
            Properties = [info.Name, .. also],
            IsPersonal = typeof(TKey) == typeof(byte[]),
        });
    }

    /// <summary>Another record that is given by several columns; a file has all of them or none.</summary>
    public RecordDeclaration<TRecord> Reference(Expression<Func<TRecord, long?>> property, JoinedReference reference)
    {
        var info = RecordProperty.Of(property);
        var (navigation, english, chinese) = info.Navigation("Id");
        return Add(new JoinedGroup<TRecord>(reference, info.Setter<TRecord, long>(), info.IsRequired()), navigation, chinese, english, [info.Name]);
    }

    /// <summary>The record that owns the list of which the file brings rows.</summary>
    public RecordDeclaration<TRecord> Owner(JoinedReference reference) =>
        Add(new JoinedGroup<TRecord>(reference, (row, id) => ((IListRow)row).OwnerId = (int)id, IsRequired: true), reference.Name, reference.NameZh, $"The {reference.Kind} that it belongs to", []);

    /// <summary>A column that is read and set as the two functions say.</summary>
    public RecordDeclaration<TRecord> Column<TValue>(
        string column, string columnZh, string meaning, CellForm<TValue> form, Func<ImportSession, Action<TRecord, TValue>> assign, bool isPersonal, params string[] properties) =>
        Add(new ValueColumn<TRecord, TValue>(_ => form.Read, assign)
        {
            Name = column,
            NameZh = columnZh,
            Description = meaning,
            Form = form.Words,
            Use = form.Use,
            IsRequired = true,
            Properties = properties,
            IsPersonal = isPersonal,
        });

    /// <summary>The region, and the prefecture that is made of it.</summary>
    public RecordDeclaration<TRecord> Region(Expression<Func<TRecord, string?>> property) => Catalogued(property, CatalogueList.Regions, "PrefectureKey");

    /// <summary>Whether the record is made up, and where it comes from.</summary>
    public RecordDeclaration<TRecord> Origin(Expression<Func<TRecord, bool>> isSynthetic, Expression<Func<TRecord, string?>> source)
    {
        Value(isSynthetic, Cells.Flag);
        return FromSource(source);
    }

    /// <summary>Where the record comes from; the file itself, where the column is missing or empty.</summary>
    public RecordDeclaration<TRecord> FromSource(Expression<Func<TRecord, string?>> source)
    {
        var info = RecordProperty.Of(source);
        var assign = info.Setter<TRecord, string>();
        FallBackToFile = assign;
        return Add(new ValueColumn<TRecord, string>(_ => Cells.Text.Read, _ => assign, info.Name)
        {
            Name = Names.Camel(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English + "; without it the file's name",
            Form = Cells.Text.Words,
            IsRequired = false,
            Properties = [info.Name],
        });
    }

    /// <summary>What the hub holds of these records.</summary>
    public Func<HubDbContext, IQueryable<TRecord>> Stored { get; private set; } = context => context.Set<TRecord>().IgnoreAutoIncludes().AsNoTracking();

    /// <summary>Names the file as the record's source.</summary>
    public Action<TRecord, string> FallBackToFile { get; private set; } = (_, _) => { };

    /// <summary>Refuses a row when the rule gives a reason; it is asked where the file has the column.</summary>
    /// <param name="column">The column that is named when a row is refused.</param>
    /// <param name="rule">Gives the reason.</param>
    /// <param name="others">Other columns that the rule reads.</param>
    public RecordDeclaration<TRecord> Check(string column, Func<TRecord, string?> rule, params string[] others)
    {
        _rules.Add(new RecordRule<TRecord>([column], others, [], (record, _) => rule(record)));
        return this;
    }

    /// <summary>Sets properties by what has been read from some columns; a file has all of these or none.</summary>
    public RecordDeclaration<TRecord> Compute(string[] columns, string[] properties, Action<TRecord, ImportSession> compute, bool isDated = false) =>
        Compute(columns, [], properties, compute, isDated);

    /// <summary>Sets properties by what has been read from some columns, of which a file has all or none, and from others, which it may have.</summary>
    /// <param name="columns">The columns that come together.</param>
    /// <param name="others">The other columns.</param>
    /// <param name="properties">What is set.</param>
    /// <param name="compute">Sets it.</param>
    /// <param name="isDated">Whether it depends on the day of the import.</param>
    public RecordDeclaration<TRecord> Compute(string[] columns, string[] others, string[] properties, Action<TRecord, ImportSession> compute, bool isDated = false)
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
    /// <param name="watched">The property by which what is computed belongs to a row: if it changes, its former value is to be brought up to date too.</param>
    /// <param name="statement">SQL that both databases understand, with {touched} and {former} as <see cref="IImportWriter.FollowUpAsync"/> has them.</param>
    public RecordDeclaration<TRecord> FollowUp(Expression<Func<TRecord, long?>> watched, string statement)
    {
        Watched = RecordProperty.Of(watched).Name;
        _followUps.Add(statement);
        return this;
    }

    internal override Task<RecordImportResult> ImportAsync(RecordImport import, string path, RecordImportOptions options, CancellationToken cancellationToken) =>
        import.RunAsync(this, path, options, cancellationToken);

    private RecordDeclaration<TRecord> AddValue<TValue>(PropertyInfo info, CellForm<TValue> form, string[] also)
        where TValue : struct
    {
        var assign = info.Setter<TRecord, TValue>();
        return Add(new ValueColumn<TRecord, TValue>(_ => form.Read, _ => assign)
        {
            Name = Names.Camel(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English,
            Form = form.Words,
            Use = form.Use,
            IsRequired = info.IsRequired(),
            Properties = [info.Name, .. also],
        });
    }

    private RecordDeclaration<TRecord> Add(JoinedGroup<TRecord> group, string name, string nameZh, string meaning, string[] properties)
    {
        foreach (var (index, part) in group.Reference.Parts.Index())
        {
            if (part.Catalogue is { } catalogue) _catalogues.Add(catalogue);
            Add(new JoinedColumn<TRecord>(group, index)
            {
                Name = name + part.Suffix,
                NameZh = nameZh + part.SuffixZh,
                Description = meaning,
                Form = part.Words,
                IsRequired = group.IsRequired,
                Properties = properties,
                IsPersonal = part.IsPersonal,
            });
        }

        return Compute([.. group.Reference.Parts.Select(part => name + part.Suffix)], [], (_, _) => { });
    }

    private RecordDeclaration<TRecord> Add(ColumnDeclaration<TRecord> column)
    {
        _columns.Add(column);
        return this;
    }
}
