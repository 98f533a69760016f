using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Sorting;

internal enum SortDirection
{
    Ascending,
    Descending,
}

/// <summary>Where rows without a value stand, whichever way the others are sorted.</summary>
internal enum NullsOrder
{
    First,
    Last,
}

/// <summary>One key to sort by.</summary>
/// <param name="Path">The field's path, for the cursor's signature.</param>
/// <param name="Value">The value, from the row in the builder's parameter; nullable wherever the row may lack it.</param>
/// <param name="Direction">Which way.</param>
/// <param name="IsNullable">Whether rows may lack the value.</param>
/// <param name="Column">The column, where the key is a mapped one.</param>
internal sealed record OrderKey(string Path, Expression Value, SortDirection Direction, bool IsNullable, ScalarMapping? Column = null)
{
    /// <summary>What of a request the value depends on beside the row; null where it is the row's alone.</summary>
    public Func<RequestValues, object?>? Arguments { get; init; }

    /// <summary>Whether it only says where rows without a value of the next key stand.</summary>
    public bool IsPlacing => Placed is not null;

    /// <summary>The value that the next key sorts by, where this one only says where rows without it stand; null elsewhere.</summary>
    public Expression? Placed { get; private init; }

    /// <summary>
    /// A key to put before this one, so that rows without a value stand where they are wanted; null where they do so by themselves, because
    /// null is the smallest value.
    /// </summary>
    public OrderKey? Placing(NullsOrder nulls) =>
        !IsNullable || (nulls == NullsOrder.First) == (Direction == SortDirection.Ascending)
            ? null
            : new OrderKey($"{Path}?", Expression.Equal(Value, Expression.Constant(null, Value.Type)), Direction, IsNullable: false)
            {
                Arguments = Arguments,
                Placed = Value,
            };

    public OrderKey Reversed() =>
        this with { Direction = Direction == SortDirection.Ascending ? SortDirection.Descending : SortDirection.Ascending };
}
