namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>The scopes that something needs, all of them; <see cref="None"/> where everybody may use it.</summary>
internal sealed class ScopeSet
{
    public static readonly ScopeSet None = new([]);

    private readonly string[] _names;

    private ScopeSet(string[] names) => _names = names;

    /// <summary>The names, sorted.</summary>
    public IReadOnlyList<string> Names => _names;

    public bool IsEmpty => _names.Length == 0;

    public static ScopeSet From(IEnumerable<string> names)
    {
        string[] sorted = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return sorted.Length == 0 ? None : new ScopeSet(sorted);
    }

    public ScopeSet Union(ScopeSet other) => other.IsEmpty ? this : IsEmpty ? other : From([.. _names, .. other._names]);

    /// <summary>A description that ends with what is needed, so that whoever explores the schema sees it.</summary>
    public string? Describe(string? description) =>
        IsEmpty ? description : string.IsNullOrEmpty(description) ? $"Needs {this}." : $"{description} Needs {this}.";

    /// <summary><c>the scope read</c>, <c>the scopes link and read</c>.</summary>
    public override string ToString() => _names.Length == 1 ? $"the scope {_names[0]}" : $"the scopes {string.Join(" and ", _names)}";
}

/// <summary>A value of an enum, such as a dimension, that needs scopes to be used.</summary>
internal interface IScopedValue
{
    string Name { get; }

    /// <summary>The scopes without which a caller may not use it.</summary>
    ScopeSet Scope { get; }
}
