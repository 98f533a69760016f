using System.Diagnostics.CodeAnalysis;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// A cache with bounds, on the number of its entries and on what they weigh together: what was not asked for longest goes first. Without
/// the bounds, documents that never come again would fill memory; without the second, a few large ones would.
/// </summary>
/// <param name="capacity">How many entries there may be.</param>
/// <param name="maxWeight">What they may weigh together.</param>
internal sealed class LeastRecentlyUsedCache<TKey, TValue>(int capacity, long maxWeight = long.MaxValue) where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _nodes = [];
    private readonly LinkedList<Entry> _order = new();
    private long _weight;

    public int Count
    {
        get
        {
            lock (_lock)
                return _nodes.Count;
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var node))
            {
                if (node != _order.First)
                {
                    _order.Remove(node);
                    _order.AddFirst(node);
                }
                value = node.Value.Value;
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <summary>Adds a value; where the key has one already, that one stays and is returned.</summary>
    public TValue Add(TKey key, TValue value, int weight = 1)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var known))
                return known.Value.Value;
            while (_nodes.Count > 0 && (_nodes.Count >= capacity || _weight + weight > maxWeight))
            {
                var last = _order.Last!.Value;
                _nodes.Remove(last.Key);
                _order.RemoveLast();
                _weight -= last.Weight;
            }
            _nodes.Add(key, _order.AddFirst(new Entry(key, value, weight)));
            _weight += weight;
            return value;
        }
    }

    /// <summary>Takes a value out; false where the key has another one by now, or none.</summary>
    public bool Remove(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(key, out var node) || !EqualityComparer<TValue>.Default.Equals(node.Value.Value, value))
                return false;
            _nodes.Remove(key);
            _order.Remove(node);
            _weight -= node.Value.Weight;
            return true;
        }
    }

    private sealed record Entry(TKey Key, TValue Value, int Weight);
}
