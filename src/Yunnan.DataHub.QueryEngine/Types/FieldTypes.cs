using System.Linq.Expressions;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Types;

/// <summary>
/// The types that name columns of a row where these are compared with each other: <c>PaymentField</c>, and in the <c>where</c> of such rows
/// <c>PaymentCompareInput</c> and <c>PaymentDaysBetweenInput</c>. The enum holds those columns alone that another one can be compared with.
/// </summary>
/// <param name="registry">The types of values.</param>
/// <param name="filters">The types of <c>where</c>.</param>
/// <param name="scopes">What a field needs.</param>
/// <param name="calendar">The calendar of working days; null where there is none.</param>
internal sealed class FieldTypes(TypeRegistry registry, FilterTypes filters, ScopeMap scopes, WorkingCalendar? calendar)
{
    /// <summary>What an argument says of <c>workingDays</c>.</summary>
    public const string WorkingDaysDescription = "Working days; all days without it.";

    /// <summary>Whether working days can be counted.</summary>
    public bool CountsWorkingDays => calendar is not null;

    /// <summary>
    /// Adds <c>compare</c> and <c>daysBetween</c> to the <c>where</c> of an entity. Gives the enum of its fields, and these; null where it
    /// has none.
    /// </summary>
    public (EnumerationGraphType Names, IReadOnlyList<RowField> Fields)? AddTo(ObjectMapping mapping, IEntityType type)
    {
        var fields = Of(mapping, type);
        if (fields.Count == 0)
            return null;
        var names = new EnumerationGraphType { Name = mapping.Name + "Field", Description = $"Fields of a {mapping.Name} to compare." };
        foreach (var field in fields)
            names.Add(Naming.UpperSnakeCase(Naming.PascalCase(field.Name)), field, field.Scope.Describe(Description(field)));
        var compare = new DictionaryInputType(mapping.Name + "CompareInput", $"Compares fields of a {mapping.Name}.");
        compare.Add(FieldComparison.Left, new NonNullGraphType(names), "The field.");
        foreach (var (name, sign) in FieldComparison.Operations)
            compare.Add(name, names, sign);
        if (Count(FieldKind.Numbers) > 1)
            compare.Add(FieldComparison.Factor, registry.Leaf(typeof(decimal)), "The other number times this.");
        if (Count(FieldKind.Days) > 1)
            compare.Add(FieldComparison.Plus, registry.Leaf(typeof(int)), "The other day plus so many days.");
        filters.Object(mapping).Add(FieldComparison.Field, compare, "Two fields of one kind, compared.");
        if (Count(FieldKind.Days) > 1)
            AddDays(mapping, names);
        return (names, fields);

        int Count(FieldKind kind) => fields.Count(field => field.Kind == kind);
    }

    private void AddDays(ObjectMapping mapping, EnumerationGraphType names)
    {
        var days = new DictionaryInputType(mapping.Name + "DaysBetweenInput", "How many days after one day another one is.");
        days.Add(DaysBetween.From, new NonNullGraphType(names), "From this day.");
        days.Add(DaysBetween.To, new NonNullGraphType(names), "To this one.");
        if (CountsWorkingDays)
            days.Add(DaysBetween.WorkingDays, registry.Leaf(typeof(bool)), WorkingDaysDescription);
        foreach (var (name, sign) in FieldComparison.Operations)
            days.Add(name, registry.Leaf(typeof(int)), sign);
        filters.Object(mapping).Add(DaysBetween.Field, days, "The days between two days.");
    }

    /// <summary>The other name alone, where there is one: there are many fields, and the types that have them describe them.</summary>
    private static string Description(RowField field) =>
        DocComments.OtherName(field.Column.Description).Length > 0 ? DocComments.Short(field.Column.Description)! : $"{field.Path}.";

    /// <summary>
    /// The columns of a row, and of what it refers to, that have another one of their kind; the row itself has one of each kind.
    /// </summary>
    private List<RowField> Of(ObjectMapping mapping, IEntityType type)
    {
        List<RowField> all = [.. Columns(mapping, type, mapping.ClrType, null)];
        var kinds = all.Select(field => field.Kind).ToHashSet();
        foreach (var reference in mapping.Fields.OfType<ReferenceMapping>().Where(r => r.Target != mapping && r.Closed is null))
        {
            if ((type.FindNavigation(reference.Property.Name)?.TargetEntityType ??
                (ITypeBase?)type.FindComplexProperty(reference.Property.Name)?.ComplexType) is { } target)
                all.AddRange(Columns(reference.Target, target, mapping.ClrType, reference).Where(field => kinds.Contains(field.Kind)));
        }
        var counts = all.CountBy(field => field.Kind).ToDictionary();
        return [.. all.Where(field => counts[field.Kind] > 1).DistinctBy(field => field.Name)];
    }

    private IEnumerable<RowField> Columns(ObjectMapping mapping, ITypeBase type, Type rowType, ReferenceMapping? through)
    {
        var row = Expression.Parameter(rowType, "x");
        foreach (var column in mapping.Fields.OfType<ScalarMapping>())
        {
            if (KindOf(column, type.FindProperty(column.Property.Name)!, isReferenced: through is not null) is not { } kind)
                continue;
            var field = new RowField(through is null ? column.Name : through.Name + Naming.PascalCase(column.Name), through, column, kind,
                ScopeSet.None)
            { Calendar = calendar };
            yield return field with { Scope = scopes.Of(Expression.Lambda(field.Of(row, isOptional: false, null), row)) };
        }
    }

    /// <summary>
    /// What a column holds; null where it is not compared. Of what a row refers to these are days, instants, decimals, values of enums, and
    /// keys of others than its own kind: the rest would be most of all fields.
    /// </summary>
    private static FieldKind? KindOf(ScalarMapping column, IProperty property, bool isReferenced) => column.ValueType switch
    {
        _ when property.IsPrimaryKey() => null,
        _ when property.IsForeignKey() =>
            property.GetContainingForeignKeys().First() is var link && isReferenced && link.PrincipalEntityType == link.DeclaringEntityType
                ? null : FieldKind.KeysOf(link.PrincipalEntityType.ClrType),
        var type when type == typeof(DateOnly) => FieldKind.Days,
        var type when type == typeof(DateTime) => FieldKind.Instants,
        var type when type == typeof(decimal) => FieldKind.Numbers,
        { IsEnum: true } type => FieldKind.ValuesOf(type),
        _ when isReferenced => null,
        var type when type == typeof(short) || type == typeof(int) || type == typeof(long) => FieldKind.Numbers,
        var type when type == typeof(string) && column.IsGroupable => FieldKind.Texts,
        var type when type == typeof(bool) => FieldKind.Flags,
        _ => null,
    };
}
