using System.Text;

namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>Where the values of an object of the answer go.</summary>
/// <param name="Fields">Its fields, in the order in which they are selected.</param>
/// <param name="FirstColumn">The first of the columns that it fills.</param>
/// <param name="EndColumn">The column behind the last.</param>
internal sealed record ObjectShape(IReadOnlyList<FieldShape> Fields, int FirstColumn, int EndColumn)
{
    /// <summary>Whether one of its lists, or of an object in it, multiplies the row.</summary>
    public bool HasRows { get; } = Fields.Any(field => field.Kind == FieldKind.Rows || field.Object is { HasRows: true });
}

/// <summary>What becomes of a field's value.</summary>
internal enum FieldKind
{
    /// <summary>It is a cell.</summary>
    Cell,

    /// <summary>All values in it, joined, are a cell.</summary>
    Joined,

    /// <summary>Its fields are cells of the same row.</summary>
    Object,

    /// <summary>Each of its elements is a row.</summary>
    Rows,

    /// <summary>It tells whether there is a next page.</summary>
    PageInfo,
}

/// <summary>Where a field's value goes.</summary>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Column">The column of a cell.</param>
/// <param name="Object">The shape of its objects.</param>
/// <param name="KeepsEmpty">Whether a row stays where the list has no element.</param>
internal sealed record FieldShape(string Name, FieldKind Kind, int Column = -1, ObjectShape? Object = null, bool KeepsEmpty = false)
{
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);
}
