namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// Estimates how often things were lately asked for, in fixed memory: four counters each, of which the least is nearest to the truth, as
/// others share them (count-min). All are halved now and then, so that what was asked for once upon a time is forgotten.
/// </summary>
internal sealed class FrequencySketch
{
    private const int Width = 1 << 14;
    private const int Rows = 4;
    private const int Most = 15;

    /// <summary>After so many additions all counters are halved: ten for each thing that the sketch can well tell apart.</summary>
    private const int HalveEvery = 10 * Width;

    private readonly byte[] _counters = new byte[Rows * Width];
    private int _additions;

    /// <summary>Counts a thing once more.</summary>
    /// <param name="hash">A hash of it whose bits are all as good.</param>
    public void Add(UInt128 hash)
    {
        for (var row = 0; row < Rows; row++)
        {
            ref var counter = ref _counters[Place(hash, row)];
            if (counter < Most)
                counter++;
        }
        if (++_additions < HalveEvery)
            return;
        _additions = 0;
        for (var i = 0; i < _counters.Length; i++)
            _counters[i] /= 2;
    }

    /// <summary>About how often a thing was counted, 15 at most; never less than it was, but for halving.</summary>
    public int Of(UInt128 hash)
    {
        var least = Most;
        for (var row = 0; row < Rows; row++)
            least = Math.Min(least, _counters[Place(hash, row)]);
        return least;
    }

    private static int Place(UInt128 hash, int row) => (row * Width) + (int)((uint)(hash >> (32 * row)) % Width);
}
