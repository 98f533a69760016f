using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>What a field holds, as far as it can be compared with another one.</summary>
/// <param name="Name">Its name, in the plural: <c>days</c>, <c>numbers</c>, <c>keys of Region</c>.</param>
/// <param name="IsOrdered">Whether one can be less than another.</param>
internal sealed record FieldKind(string Name, bool IsOrdered)
{
    public static readonly FieldKind Days = new("days", true);
    public static readonly FieldKind Instants = new("instants", true);
    public static readonly FieldKind Numbers = new("numbers", true);
    public static readonly FieldKind Texts = new("texts", false);
    public static readonly FieldKind Flags = new("flags", false);

    /// <summary>Values of an enum.</summary>
    public static FieldKind ValuesOf(Type type) => new($"values of {type.Name}", false);

    /// <summary>Keys of another entity.</summary>
    public static FieldKind KeysOf(Type entity) => new($"keys of {entity.Name}", false);
}

/// <summary>A column of a row, or of an object that it refers to, that is named where columns are compared with each other.</summary>
/// <param name="Name">Its name in camel case; in capitals, the value of the enum of fields.</param>
/// <param name="Through">The reference that is followed; null for a column of the row.</param>
/// <param name="Column">The column.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Scope">The scopes without which a caller may not name it.</param>
internal sealed record RowField(string Name, ReferenceMapping? Through, ScalarMapping Column, FieldKind Kind, ScopeSet Scope)
    : IPartOfShape, IScopedValue
{
    /// <summary>The field that an argument names.</summary>
    /// <param name="named">The argument.</param>
    /// <param name="kind">What it has to hold.</param>
    /// <param name="by">What takes such fields, for messages.</param>
    /// <param name="errorCode">The code of the error.</param>
    /// <exception cref="QueryException">It holds something else.</exception>
    public static RowField Of(object? named, FieldKind kind, string by, string errorCode) =>
        (RowField)named! is var field && field.Kind == kind
            ? field
            : throw new QueryException(errorCode,
                $"'{by}' takes two fields that hold {kind.Name}: '{field.Path}' holds {field.Kind.Name}.");

    /// <inheritdoc/>
    public string Shape => Name;

    /// <summary>The calendar by which working days are counted from and to it; null where there is none.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Its place, as a <c>where</c> names it: <c>claim.claimedOn</c>.</summary>
    public string Path => Through is null ? Column.Name : $"{Through.Name}.{Column.Name}";

    /// <summary>Its value in a row; null where the reference leads to nothing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isOptional">Whether the row itself may be missing.</param>
    /// <param name="joins">Counts the reference; null where nothing is counted.</param>
    public Expression Of(Expression row, bool isOptional, JoinLimit? joins)
    {
        if (Through is null)
            return Access.Value(row, Column.Property, isOptional);
        var target = Expression.Property(row, Through.Property);
        joins?.Add(target);
        return Access.Value(target, Column.Property, isOptional || Through.IsNullable);
    }
}
