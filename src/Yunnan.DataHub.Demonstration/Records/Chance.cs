using System.Text;

namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>
/// Chance for one kind of record: <see cref="SplitMix64"/> begun from the seed and a name, so that a change in one kind does not change the
/// others.
/// </summary>
internal sealed class Chance
{
    private SplitMix64 _numbers;

    public Chance(ulong seed, string name)
    {
        // FNV-1a of the name: string.GetHashCode differs from run to run.
        var hash = 14695981039346656037UL;
        foreach (var character in Encoding.UTF8.GetBytes(name))
            hash = (hash ^ character) * 1099511628211UL;
        _numbers = new SplitMix64(seed ^ hash);
    }

    /// <summary>A number from 0 up to, but not with, the bound.</summary>
    public int Below(int bound) => (int)(_numbers.Next() % (ulong)bound);

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether something happens that happens with this share, 0 to 1.</summary>
    public bool Happens(double share) => (_numbers.Next() >> 11) * (1.0 / (1UL << 53)) < share;

    /// <summary>One of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One of a list, or nothing if it is empty.</summary>
    public T? OfAny<T>(IReadOnlyList<T> list)
        where T : class
        => list.Count == 0 ? null : Of(list);
}
