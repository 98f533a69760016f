using System.Diagnostics.CodeAnalysis;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>
/// The records that the rows of a file have named lately, so that each is looked up once and not for every row; no more are kept than
/// memory takes.
/// </summary>
/// <param name="find">Looks up those that exist.</param>
/// <param name="comparer">When two keys are one.</param>
internal class KnownTargets<TKey, TTarget>(Func<List<TKey>, CancellationToken, Task<Dictionary<TKey, TTarget>>> find,
    IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private const int Max = 100_000;

    private readonly Dictionary<TKey, TTarget> _known = new(comparer);

    /// <summary>The record, if it is known.</summary>
    public virtual bool TryGet(TKey key, [MaybeNullWhen(false)] out TTarget target) => _known.TryGetValue(key, out target);

    /// <summary>Looks up what isn't known yet. All of these that exist are known until the next call.</summary>
    public virtual async Task LearnAsync(IEnumerable<TKey> keys, CancellationToken cancellationToken)
    {
        if (_known.Count > Max)
            _known.Clear();
        var unknown = keys.Where(key => !_known.ContainsKey(key)).Distinct(comparer).ToList();
        if (unknown.Count == 0)
            return;
        foreach (var (key, target) in await find(unknown, cancellationToken))
            _known[key] = target;
    }
}
