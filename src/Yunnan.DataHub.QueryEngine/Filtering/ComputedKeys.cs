using System.Collections;
using Yunnan.DataHub.QueryEngine.Parameters;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>
/// The keys of the rows that meet a condition on a computed field: each run of a plan works them out before its statements.
/// </summary>
/// <param name="conditions">How many conditions it holds.</param>
/// <param name="holdsForMissing">Whether an object that is missing meets it.</param>
internal sealed class ComputedKeys(int conditions, bool holdsForMissing)
{
    public int Conditions { get; } = conditions;

    public bool HoldsForMissing { get; } = holdsForMissing;

    /// <summary>The keys; null before they are worked out.</summary>
    public IList? Read(RequestValues values) => values.Prepared?.GetValueOrDefault(this);
}

/// <summary>What stands for the conditions on computed fields of one <c>where</c>, by the values that they are in the arguments.</summary>
internal sealed class ComputedKeysOfWhere
{
    private readonly Dictionary<object, ComputedKeys?> _keys = new(ReferenceEqualityComparer.Instance);

    /// <summary>The keys of a condition; null where it asks nothing.</summary>
    public ComputedKeys? this[object conditions] => _keys[conditions];

    /// <summary>Adds a condition; one that stands in several places, by a variable, is added once.</summary>
    public void Add(object conditions, ComputedKeys? keys) => _keys[conditions] = keys;
}
