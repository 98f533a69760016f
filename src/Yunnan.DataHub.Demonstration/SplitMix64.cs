namespace Yunnan.DataHub.Demonstration;

/// <summary>
/// The generator of random numbers of Steele, Lea and Flood ("Fast splittable pseudorandom number generators", 2014). A generator of our
/// own, because the file it makes is kept byte for byte, and the framework does not promise the sequence of its Random from one version to
/// the next.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from -1 to 1, in steps of a thousandth.</summary>
    public decimal Deviation() => ((int)(Next() % 2001) - 1000) / 1000m;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
