using System.Collections.Frozen;

namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>
/// What the rows hold to which a reference may lead: a condition that names another value is refused, as no row can meet it.
/// </summary>
/// <param name="name">What the values are, for messages: <c>honour-grade</c>.</param>
/// <param name="description">What is said of them where the reference is described.</param>
/// <param name="values">The values of the rows' properties, by the property's name.</param>
public sealed class ClosedValues(string name, string description, IEnumerable<(string Property, IEnumerable<string> Values)> values)
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _values =
        values.ToFrozenDictionary(v => v.Property, v => v.Values.ToFrozenSet(StringComparer.Ordinal));

    /// <summary>What the values are, for messages.</summary>
    public string Name => name;

    /// <summary>What is said of them where the reference is described.</summary>
    public string Description => description;

    /// <summary>The values of a property; null where any may be.</summary>
    internal IReadOnlyCollection<string>? Of(string property) => _values.GetValueOrDefault(property);
}
