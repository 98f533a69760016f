using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>A value that a statement reads of each row, and its place among the others.</summary>
/// <param name="value">The value, in the statement.</param>
/// <param name="index">Its place.</param>
internal abstract class Column(Expression value, int index)
{
    public int Index { get; } = index;

    /// <summary>The value, in the statement.</summary>
    public Expression Value => value;

    /// <summary>The type of the values.</summary>
    public Type Type => value.Type;

    public static Column Create(Expression value, int index) =>
        (Column)Activator.CreateInstance(typeof(Column<>).MakeGenericType(value.Type), value, index)!;

    /// <summary>The call that puts the value of the row that is being read into its place.</summary>
    public Expression Put(Expression rows) => Expression.Call(rows, nameof(RowSet.Put), [value.Type], Expression.Constant(Index), value);

    /// <summary>Puts a given value into its place.</summary>
    public abstract void Put(RowSet rows, object? given);

    public abstract Array Allocate(int capacity);

    public abstract object? Read(RowData row);

    /// <summary>The values of a set at these places, in an array of their type.</summary>
    public abstract Array Gather(RowSet rows, IReadOnlyList<int> places);

    /// <summary>The field that writes the value as a scalar.</summary>
    public abstract FieldWriter ToFieldWriter();

    /// <summary>The different values but null, as a list of the type.</summary>
    public abstract IList Distinct(RowSet rows, Type type);

    /// <summary>The values but null as an array of their type, and the rows that have them.</summary>
    public abstract (Array Values, int[] Rows) Present(RowSet rows);

    /// <summary>
    /// Numbers the owners by this value and what told them apart before, and the elements by the same numbers; those of no owner get -1.
    /// Returns how many numbers there are.
    /// </summary>
    public abstract int Number(RowSet owners, int[] ownerNumbers, RowSet elements, int elementColumn, int[] elementNumbers);
}

/// <inheritdoc/>
internal sealed class Column<T>(Expression value, int index) : Column(value, index)
{
    public override void Put(RowSet rows, object? given) => rows.Put(Index, given is null ? default! : (T)given);

    public override Array Allocate(int capacity) => new T[capacity];

    public override object? Read(RowData row) => row.Get<T>(Index);

    public override Array Gather(RowSet rows, IReadOnlyList<int> places)
    {
        var values = new T[places.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = rows.Get<T>(Index, places[i]);
        return values;
    }

    public override FieldWriter ToFieldWriter() => new ScalarFieldWriter<T>(Index, LeafWriter<T>.Write);

    public override IList Distinct(RowSet rows, Type type)
    {
        var seen = new HashSet<T>(rows.Count);
        // Where the object may be missing, T is the nullable form of the type.
        var list = type == typeof(T) ? new List<T>(rows.Count) : (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Get<T>(Index, i) is { } present && seen.Add(present))
                Add(list, present);
        }
        return list;
    }

    public override (Array Values, int[] Rows) Present(RowSet rows)
    {
        var present = new List<T>(rows.Count);
        var places = new List<int>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Get<T>(Index, i) is { } one)
            {
                present.Add(one);
                places.Add(i);
            }
        }
        return (present.ToArray(), [.. places]);
    }

    public override int Number(RowSet owners, int[] ownerNumbers, RowSet elements, int elementColumn, int[] elementNumbers)
    {
        var numbers = new Dictionary<(int Before, T Value), int>(owners.Count);
        for (var i = 0; i < owners.Count; i++)
        {
            var key = (ownerNumbers[i], owners.Get<T>(Index, i));
            if (!numbers.TryGetValue(key, out ownerNumbers[i]))
                numbers.Add(key, ownerNumbers[i] = numbers.Count);
        }
        for (var i = 0; i < elements.Count; i++)
            elementNumbers[i] = numbers.GetValueOrDefault((elementNumbers[i], elements.Get<T>(elementColumn, i)), -1);
        return numbers.Count;
    }

    private static void Add(IList list, T value)
    {
        if (list is List<T> typed)
            typed.Add(value);
        else
            list.Add(value);
    }
}
