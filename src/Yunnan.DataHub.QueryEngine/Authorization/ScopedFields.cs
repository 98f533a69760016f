namespace Yunnan.DataHub.QueryEngine.Authorization;

/// <summary>The fields of an operation that need a scope: what a log of access to personal data tells of it, without a value.</summary>
public sealed class ScopedFields
{
    /// <summary>None: the operation is open to everybody.</summary>
    public static readonly ScopedFields None = new([], []);

    /// <summary>Fields and the scopes that they need.</summary>
    public ScopedFields(IEnumerable<string> scopes, IEnumerable<string> fields)
    {
        Scopes = [.. scopes.Order(StringComparer.Ordinal)];
        Fields = [.. fields.Order(StringComparer.Ordinal)];
    }

    /// <summary>The scopes that the operation needs, sorted.</summary>
    public IReadOnlyList<string> Scopes { get; }

    /// <summary>The names of the fields and dimensions that need them, as in the schema, sorted.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>Whether there are any.</summary>
    public bool Any => Fields.Count > 0;
}
