using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Sorting;

internal enum SortDirection
{
    Ascending,
    Descending,
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

    public OrderKey Reversed() =>
        this with { Direction = Direction == SortDirection.Ascending ? SortDirection.Descending : SortDirection.Ascending };
}
