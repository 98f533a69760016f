namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>Finds the row of the catalogue that a cell means: by key, by name, or by any name under which the documents print it.</summary>
internal sealed class Vocabulary
{
    private const int MaxTold = 20;

    private readonly string _kind;
    private readonly NearestWords _nearest;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>A vocabulary of keys and names.</summary>
    /// <param name="kind">What it is a list of, for messages: organisation.</param>
    /// <param name="entries">Keys, each with a name; a key may come several times.</param>
    public Vocabulary(string kind, IEnumerable<(string Key, string? Name)> entries)
    {
        _kind = kind;
        _nearest = new NearestWords(() => [.. _byName.Keys, .. _keys.Keys]);
        _lookup = _keys.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (key, name) in entries)
        {
            _keys.TryAdd(key, key);
            if (string.IsNullOrWhiteSpace(name))
                continue;
            if (!_byName.TryGetValue(Plain(name), out var keys))
                _byName[Plain(name)] = keys = new SortedSet<string>(StringComparer.Ordinal);
            keys.Add(key);
        }
    }

    /// <summary>Adds a key that the file itself brings.</summary>
    public void Add(string key) => _keys.TryAdd(key, key);

    /// <summary>The key that a cell means; or the reason why there is none.</summary>
    public string? Read(ReadOnlySpan<char> cell, out string key)
    {
        if (_lookup.TryGetValue(cell, out key!))
            return null;
        (var found, var reason) = Resolve(cell.ToString());
        key = found ?? "";
        return reason;
    }

    /// <summary>The key that a text means, or the reason why there is none.</summary>
    public (string? Key, string? Reason) Resolve(string text)
    {
        if (_keys.ContainsKey(text))
            return (text, null);
        return _byName.GetValueOrDefault(Plain(text)) switch
        {
            null when _byName.Count == 0 => (null, $"No {_kind} has this code."),
            null => (null, $"No {_kind} has this key or name.{_nearest.Of(Plain(text))}"),
            { Count: 1 } one => (one.Min, null),
            var several => (null, $"The name is ambiguous; use one of the keys {Told(several)}."),
        };
    }

    private static string Told(SortedSet<string> keys) => string.Join(", ", keys.Take(MaxTold))
        + (keys.Count > MaxTold ? $" and {keys.Count - MaxTold} more" : "");

    // Brackets and spaces come in two widths, whichever keyboard wrote them.
    private static string Plain(string name) =>
        name.Trim().Replace('（', '(').Replace('）', ')').Replace('　', ' ');
}
