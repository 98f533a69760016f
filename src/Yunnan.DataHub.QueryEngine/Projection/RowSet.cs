using System.Runtime.CompilerServices;

namespace Yunnan.DataHub.QueryEngine.Projection;

/// <summary>
/// The rows that one statement returned, column by column: EF puts each value into an array of its own type, so that nothing is boxed
/// and no row costs an object.
/// </summary>
internal sealed class RowSet
{
    private readonly Array[] _columns;

    /// <param name="columns">What is read of each row.</param>
    /// <param name="extras">How many lists and computed fields are added to the rows afterwards.</param>
    /// <param name="capacity">For how many rows there is room at first.</param>
    public RowSet(IReadOnlyList<Column> columns, int extras, int capacity)
    {
        _columns = new Array[columns.Count];
        for (var i = 0; i < _columns.Length; i++)
            _columns[i] = columns[i].Allocate(capacity);
        Extras = extras == 0 ? [] : new object?[extras];
    }

    private RowSet(Array[] columns, object?[] extras) => (_columns, Extras) = (columns, extras);

    public int Count { get; private set; }

    /// <summary>What further statements and computations added: for all rows together, by the place that the plan gave it.</summary>
    public object?[] Extras { get; }

    public RowData this[int index] => new(this, index);

    /// <summary>The value of a row in a column of this type.</summary>
    public T Get<T>(int column, int row) => Unsafe.As<T[]>(_columns[column])[row];

    /// <summary>Puts a value of the row that is being read into its column.</summary>
    public RowSet Put<T>(int column, T value)
    {
        var values = Unsafe.As<T[]>(_columns[column]);
        if (Count >= values.Length)
        {
            Array.Resize(ref values, Math.Max(4, 2 * values.Length));
            _columns[column] = values;
        }
        values[Count] = value;
        return this;
    }

    /// <summary>Ends the row that is being read; how many there are.</summary>
    public int Complete() => ++Count;

    public void Truncate(int count) => Count = count;

    public void Reverse()
    {
        foreach (var values in _columns)
            Array.Reverse(values, 0, Count);
    }

    /// <summary>Rows of the set at these places, one after the other, with room for extras.</summary>
    public RowSet Gather(IReadOnlyList<Column> columns, int extras, IReadOnlyList<int> places) =>
        new([.. columns.Select(column => column.Gather(this, places))], new object?[extras]) { Count = places.Count };
    public IEnumerable<RowData> All()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }
}

/// <summary>One row of a set.</summary>
internal readonly record struct RowData(RowSet Rows, int Index)
{
    /// <summary>The row's value in a column of this type.</summary>
    public T Get<T>(int column) => Rows.Get<T>(column, Index);

    public object? Extra(int index) => Rows.Extras[index];
}

/// <summary>The elements of one list, dealt out to the rows that own them.</summary>
internal sealed class NestedList
{
    private readonly int[] _owners;
    private readonly int[] _starts;
    private readonly int[] _order;

    private NestedList(RowSet elements, int[] owners, int[] starts, int[] order) =>
        (Elements, _owners, _starts, _order) = (elements, owners, starts, order);

    public RowSet Elements { get; }

    /// <summary>Deals out: an element belongs to the rows whose identity it has; the elements keep their order.</summary>
    public static NestedList Distribute(RowSet owners, IReadOnlyList<Column> identity, RowSet elements)
    {
        int[] ownerNumbers = new int[owners.Count], elementNumbers = new int[elements.Count];
        var count = 1;
        for (var i = 0; i < identity.Count; i++)
            count = identity[i].Number(owners, ownerNumbers, elements, i, elementNumbers);

        var starts = new int[count + 1];
        foreach (var number in elementNumbers)
        {
            if (number >= 0)
                starts[number + 1]++;
        }
        for (var i = 0; i < count; i++)
            starts[i + 1] += starts[i];
        var next = starts[..^1];
        var order = new int[starts[^1]];
        for (var i = 0; i < elementNumbers.Length; i++)
        {
            if (elementNumbers[i] >= 0)
                order[next[elementNumbers[i]]++] = i;
        }
        return new NestedList(elements, ownerNumbers, starts, order);
    }

    /// <summary>All elements are those of the one owner.</summary>
    public static NestedList OfOne(RowSet elements) => new(elements, [0], [0, elements.Count], [.. Enumerable.Range(0, elements.Count)]);

    /// <summary>The same with fewer elements for each owner: some are left out at the beginning, and there is a most.</summary>
    public NestedList Cut(int skip, int? first)
    {
        if (skip == 0 && first is null)
            return this;
        var (starts, order) = (new int[_starts.Length], new List<int>());
        for (var owner = 0; owner + 1 < _starts.Length; owner++)
        {
            var end = Math.Min(_starts[owner + 1], _starts[owner] + (long)skip + (first ?? int.MaxValue));
            for (var i = _starts[owner] + (long)skip; i < end; i++)
                order.Add(_order[i]);
            starts[owner + 1] = order.Count;
        }
        return new NestedList(Elements, _owners, starts, [.. order]);
    }

    /// <summary>The places, among all elements, of those that a row owns.</summary>
    public ReadOnlySpan<int> Of(int owner) => _order.AsSpan(_starts[_owners[owner]].._starts[_owners[owner] + 1]);
}
