using CsCheck;
using Yunnan.DataHub.QueryEngine.Execution;

namespace Yunnan.DataHub.QueryEngine.Tests;

public sealed class LeastRecentlyUsedCacheTests
{
    private enum Act
    {
        Get,
        Add,
        Remove,
    }

    /// <summary>The law: it holds what a list in the order of use holds, from which the last go until the next fits.</summary>
    [Fact]
    public void It_holds_what_a_list_in_the_order_of_use_holds() =>
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 12], Gen.Select(Gen.Int[0, 2], Gen.Int[0, 6], Gen.Int[1, 5]).Array[0, 60])
            .Sample((capacity, maxWeight, steps) =>
        {
            var cache = new LeastRecentlyUsedCache<int, int>(capacity, maxWeight);
            var inOrder = new List<(int Key, int Value, int Weight)>();
            foreach (var (number, (act, key, weight)) in steps.Index())
            {
                var place = inOrder.FindIndex(entry => entry.Key == key);
                switch ((Act)act)
                {
                    case Act.Get:
                        if (cache.TryGet(key, out var value) != place >= 0 || (place >= 0 && value != inOrder[place].Value))
                            return false;
                        if (place >= 0)
                        {
                            var entry = inOrder[place];
                            inOrder.RemoveAt(place);
                            inOrder.Insert(0, entry);
                        }
                        break;
                    case Act.Add:
                        if (cache.Add(key, number, weight) != (place >= 0 ? inOrder[place].Value : number))
                            return false;
                        if (place < 0)
                        {
                            while (inOrder.Count > 0
                                && (inOrder.Count >= capacity || inOrder.Sum(entry => entry.Weight) + weight > maxWeight))
                                inOrder.RemoveAt(inOrder.Count - 1);
                            inOrder.Insert(0, (key, number, weight));
                        }
                        break;
                    default:
                        if (cache.Remove(key, -1) || cache.Remove(key, place >= 0 ? inOrder[place].Value : -1) != place >= 0)
                            return false;
                        if (place >= 0)
                            inOrder.RemoveAt(place);
                        break;
                }
                if (cache.Count != inOrder.Count)
                    return false;
            }
            return inOrder.TrueForAll(entry => cache.TryGet(entry.Key, out var value) && value == entry.Value);
        });
}
