using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Imports.Declarations;

/// <content>The columns that a record may have.</content>
internal sealed partial class RecordDeclaration<TRecord>
{
    /// <summary>A text.</summary>
    /// <param name="property">What it sets.</param>
    /// <param name="form">What cells look like, where they aren't any text.</param>
    /// <param name="also">What else it sets.</param>
    /// <param name="isPersonal">Whether it holds names of persons.</param>
    /// <param name="longest">Most characters; those of the database's column where null.</param>
    /// <param name="check">Refuses a text, with a reason.</param>
    public RecordDeclaration<TRecord> Text(
        Expression<Func<TRecord, string?>> property,
        CellForm<string>? form = null,
        string[]? also = null,
        bool isPersonal = false,
        int? longest = null,
        Func<TRecord, string, string?>? check = null)
    {
        var info = RecordProperty.Of(property);
        form ??= Cells.Text;
        HoldsNames |= isPersonal;
        var assign = info.Setter<TRecord, string>();
        return Add(new ValueColumn<TRecord, string>(_ => form.Read, _ => assign)
        {
            Name = Naming.CamelCase(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English,
            Form = form.Words,
            IsRequired = info.IsRequired(),
            Properties = [info.Name, .. also ?? []],
            IsPersonal = isPersonal,
            Longest = session => longest ?? session.LongestText(typeof(TRecord), info.Name),
            Check = check is null ? null : _ => check,
        });
    }

    /// <summary>A number, day or flag.</summary>
    /// <param name="property">What it sets.</param>
    /// <param name="form">What cells look like.</param>
    /// <param name="name">The column's name; that of the property where null.</param>
    /// <param name="check">Refuses a value, with a reason.</param>
    public RecordDeclaration<TRecord> Value<TValue>(
        Expression<Func<TRecord, TValue>> property,
        CellForm<TValue> form,
        string? name = null,
        Func<ImportSession, Func<TRecord, TValue, string?>>? check = null)
        where TValue : struct => AddValue(RecordProperty.Of(property), form, [], name, check);

    /// <summary>A number, day or flag that may be missing.</summary>
    public RecordDeclaration<TRecord> Value<TValue>(
        Expression<Func<TRecord, TValue?>> property, CellForm<TValue> form, params string[] also)
        where TValue : struct => AddValue(RecordProperty.Of(property), form, also);

    /// <summary>A member of a closed list.</summary>
    public RecordDeclaration<TRecord> Choice<TEnum>(Expression<Func<TRecord, TEnum>> property)
        where TEnum : struct, Enum => AddValue(RecordProperty.Of(property), Cells.Choice<TEnum>(), []);

    /// <summary>A member of a closed list, which may be missing.</summary>
    public RecordDeclaration<TRecord> Choice<TEnum>(Expression<Func<TRecord, TEnum?>> property)
        where TEnum : struct, Enum => AddValue(RecordProperty.Of(property), Cells.Choice<TEnum>(), []);

    /// <summary>A row of the catalogue. The property holds its key, and is named so; the column is named without that.</summary>
    public RecordDeclaration<TRecord> Catalogued(
        Expression<Func<TRecord, string?>> property, CatalogueList catalogue, params string[] also) =>
        Catalogued(property, catalogue, null, also);

    /// <inheritdoc cref="Catalogued(Expression{Func{TRecord, string}}, CatalogueList, string[])" />
    /// <param name="property">What it sets.</param>
    /// <param name="catalogue">The list.</param>
    /// <param name="check">Refuses a row of the catalogue, with a reason.</param>
    /// <param name="also">What else it sets.</param>
    public RecordDeclaration<TRecord> Catalogued(
        Expression<Func<TRecord, string?>> property, CatalogueList catalogue, Func<TRecord, string, string?>? check,
        params string[] also) =>
        Catalogued(property, catalogue, check, null, also);

    /// <summary>A code of the list that the reference names. The property holds its key; the column is named as the reference.</summary>
    public RecordDeclaration<TRecord> Coded(Expression<Func<TRecord, string?>> property)
    {
        var navigation = typeof(TRecord).GetProperty(RecordProperty.Of(property).Name[..^"Key".Length])!;
        return Catalogued(property, CatalogueList.CodesOf(navigation.GetCustomAttribute<CodeListAttribute>()!.Key));
    }

    private RecordDeclaration<TRecord> Catalogued(
        Expression<Func<TRecord, string?>> property,
        CatalogueList catalogue,
        Func<TRecord, string, string?>? check,
        string? description,
        string[] also)
    {
        _catalogues.Add(catalogue);
        var info = RecordProperty.Of(property);
        var (navigation, english, chinese) = info.Navigation("Key");
        var assign = info.Setter<TRecord, string>();
        return Add(new ValueColumn<TRecord, string>(session => session[catalogue].Read, _ => assign)
        {
            Name = navigation,
            NameZh = chinese,
            Description = description ?? english,
            Form = catalogue.Words,
            IsRequired = info.IsRequired(),
            Properties = [info.Name, .. also],
            Check = check is null ? null : _ => check,
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
            })
        {
            Longest = session => session.LongestText(typeof(TRecord), info.Name),
            Name = Naming.CamelCase(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English,
            Form = catalogue.Words,
            IsRequired = true,
            Properties = [info.Name],
        });
    }

    /// <summary>
    /// Another record. The property holds its number in this hub, and is named Id; the column is named after what it is given by.
    /// </summary>
    public RecordDeclaration<TRecord> Reference<TKey, TTarget>(
        Expression<Func<TRecord, long?>> property,
        Reference<TKey, TTarget> reference,
        Action<TRecord, TTarget>? takeOver = null,
        params string[] also)
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
        var group = new JoinedGroup<TRecord>(reference, info.Setter<TRecord, long>(), info.IsRequired());
        return Add(group, navigation, chinese, english, [info.Name]);
    }

    /// <summary>The record that owns the list of which the file brings rows.</summary>
    public RecordDeclaration<TRecord> Owner(JoinedReference reference) =>
        Add(
            new JoinedGroup<TRecord>(reference, (row, id) => ((IListRow)row).OwnerId = (int)id, IsRequired: true),
            reference.Name,
            reference.NameZh,
            $"The {reference.Kind} that it belongs to",
            []);

    /// <summary>A column that is read and set as the functions say.</summary>
    /// <param name="column">Its name in English.</param>
    /// <param name="columnZh">Its name in Chinese.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="form">What cells look like.</param>
    /// <param name="properties">What it sets; nothing where its cells are only compared.</param>
    /// <param name="assign">Puts a value into the record.</param>
    /// <param name="check">Refuses a value, with a reason.</param>
    /// <param name="isRequired">Whether every row must have a value.</param>
    /// <param name="isPersonal">Whether its values are about a person.</param>
    public RecordDeclaration<TRecord> Column<TValue>(
        string column,
        string columnZh,
        string meaning,
        CellForm<TValue> form,
        string[] properties,
        Func<ImportSession, Action<TRecord, TValue>> assign,
        Func<ImportSession, Func<TRecord, TValue, string?>>? check = null,
        bool isRequired = true,
        bool isPersonal = false) =>
        Add(new ValueColumn<TRecord, TValue>(_ => form.Read, assign)
        {
            Name = column,
            NameZh = columnZh,
            Description = meaning,
            Form = form.Words,
            Use = form.Use,
            IsRequired = isRequired,
            Properties = properties,
            IsPersonal = isPersonal,
            Check = check,
        });

    /// <summary>The region, and the prefecture that is made of it.</summary>
    public RecordDeclaration<TRecord> Region(Expression<Func<TRecord, string?>> property)
    {
        var sentence = RegionSentence().Match(DocComments.Summary(typeof(TRecord)) ?? "");
        return Catalogued(property, CatalogueList.Regions, null, sentence.Success ? sentence.Value : null, ["PrefectureKey"]);
    }

    // Records have their region from a base class: which one it is, the class itself says.
    [GeneratedRegex(@"(?:Its|The) region is [^.]+")]
    private static partial Regex RegionSentence();

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
        return Add(new ValueColumn<TRecord, string>(_ => Cells.Text.Read, _ => assign)
        {
            Longest = session => session.LongestText(typeof(TRecord), info.Name),
            Name = Naming.CamelCase(info.Name),
            NameZh = info.Doc().Chinese,
            Description = info.Doc().English + "; without it the file's name",
            Form = Cells.Text.Words,
            IsRequired = false,
            Properties = [info.Name],
        });
    }

    private RecordDeclaration<TRecord> AddValue<TValue>(
        PropertyInfo info,
        CellForm<TValue> form,
        string[] also,
        string? name = null,
        Func<ImportSession, Func<TRecord, TValue, string?>>? check = null)
        where TValue : struct
    {
        var assign = info.Setter<TRecord, TValue>();
        return Add(new ValueColumn<TRecord, TValue>(_ => form.Read, _ => assign)
        {
            Check = check,
            Name = name ?? Naming.CamelCase(info.Name),
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
            if (part.Catalogue is { } catalogue)
                _catalogues.Add(catalogue);
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
