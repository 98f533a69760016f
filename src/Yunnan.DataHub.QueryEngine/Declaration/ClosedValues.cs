using System.Collections.Frozen;
using Yunnan.DataHub.Terms;

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

    /// <summary>What is said of them where the reference is described.</summary>
    public string Description => description;

    /// <summary>Whether the values of a property are known.</summary>
    internal bool Knows(string property) => _values.ContainsKey(property);

    /// <summary>
    /// Lets values of a property through, and refuses what no row holds: a wrong word must not look like an empty answer. Null where any
    /// may be.
    /// </summary>
    /// <param name="property">The property.</param>
    /// <param name="field">What the schema calls it.</param>
    internal Func<object, object>? Known(string property, string field) => _values.GetValueOrDefault(property) is not { } values
        ? null
        : item => item is not string text || values.Contains(text.TrimEnd(' ')) ? item : throw new QueryException(ErrorCodes.InvalidFilter,
            $"No code of '{name}' has the {field} '{text}'.{NearestNames.DidYouMean(text, values)}");
}
