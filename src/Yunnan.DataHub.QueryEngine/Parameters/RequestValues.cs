using System.Collections;

namespace Yunnan.DataHub.QueryEngine.Parameters;

/// <summary>What differs from one run of a plan to the next.</summary>
internal sealed class RequestValues
{
    /// <summary>The arguments of each field that has some, in the order in which they were planned.</summary>
    public required IReadOnlyDictionary<string, object?>[] Arguments { get; init; }

    /// <summary>The keys that a nested list's statement is entered with.</summary>
    public IList? Keys { get; init; }

    /// <summary>The values of the order's keys at the cursor <c>after</c>.</summary>
    public object?[]? After { get; init; }

    /// <summary>The values of the order's keys at the cursor <c>before</c>.</summary>
    public object?[]? Before { get; init; }

    /// <summary>How many rows a page's statement reads.</summary>
    public int Rows { get; init; }
}
