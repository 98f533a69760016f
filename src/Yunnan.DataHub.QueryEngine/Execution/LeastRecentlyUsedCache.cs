using System.Diagnostics.CodeAnalysis;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>A cache with a bound: what was not asked for longest goes first. Without the bound, documents that never come again would fill memory.</summary>
internal sealed class LeastRecentlyUsedCache<TKey, TValue>(int capacity) where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _order = new();

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
    public TValue Add(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_nodes.TryGetValue(key, out var known))
                return known.Value.Value;
            if (_nodes.Count == capacity)
            {
                _nodes.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }
            _nodes.Add(key, _order.AddFirst((key, value)));
            return value;
        }
    }
}
