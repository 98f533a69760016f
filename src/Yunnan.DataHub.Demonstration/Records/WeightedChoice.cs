namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>Values of which some come more often than others.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly T[] _values;
    private readonly int[] _sums;

    public WeightedChoice(IEnumerable<(T Value, int Weight)> values)
    {
        var kept = values.Where(value => value.Weight > 0).ToList();
        _values = [.. kept.Select(value => value.Value)];
        _sums = new int[kept.Count];
        for (var i = 0; i < kept.Count; i++)
            _sums[i] = (i == 0 ? 0 : _sums[i - 1]) + kept[i].Weight;
    }

    public WeightedChoice(IEnumerable<Weighted<T>> values)
        : this(values.Select(value => (value.Value, value.Weight)))
    {
    }

    /// <summary>One of the values.</summary>
    public T Pick(Chance chance)
    {
        var index = Array.BinarySearch(_sums, chance.Below(_sums[^1]) + 1);
        return _values[index >= 0 ? index : ~index];
    }
}
