namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>The scopes of a caller.</summary>
public sealed class CallerScopes
{
    /// <summary>No scope: an anonymous caller.</summary>
    public static readonly CallerScopes None = new([]);

    private readonly HashSet<string> _scopes;

    /// <summary>The scopes with these names.</summary>
    public CallerScopes(IEnumerable<string> scopes)
    {
        _scopes = new HashSet<string>(scopes, StringComparer.Ordinal);
        Key = string.Join(' ', _scopes.Order(StringComparer.Ordinal));
    }

    /// <summary>The same text for the same scopes.</summary>
    internal string Key { get; }

    /// <summary>Whether the caller holds a scope.</summary>
    public bool Has(string scope) => _scopes.Contains(scope);
}
