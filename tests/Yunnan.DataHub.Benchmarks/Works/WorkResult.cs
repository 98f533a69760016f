namespace Yunnan.DataHub.Benchmarks.Works;

/// <summary>What one round of one contender came to.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="MedianMilliseconds">Median latency.</param>
/// <param name="P99Milliseconds">Latency of the 99th percentile.</param>
/// <param name="AllocatedBytes">Bytes that the server allocated for a request.</param>
/// <param name="ProcessorMicroseconds">Processor time of the server for a request.</param>
internal sealed record Measurement(double PerSecond, double MedianMilliseconds, double P99Milliseconds, double AllocatedBytes,
    double ProcessorMicroseconds);

/// <summary>All rounds of a work, by lane.</summary>
internal sealed record WorkResult(Work Work, IReadOnlyDictionary<string, List<Measurement>> Lanes)
{
    /// <summary>A lane's figure: the median of its rounds.</summary>
    public double Median(string lane, Func<Measurement, double> figure) => Spread.Of(Lanes[lane].Select(figure)).Median;

    /// <summary>The ratio of two lanes, round by round.</summary>
    public Spread Ratio(LanePair pair) => Spread.Of(Lanes[pair.Lane].Zip(Lanes[pair.Base], (lane, by) =>
        pair.InTime ? by.PerSecond / lane.PerSecond : lane.PerSecond / by.PerSecond));

    /// <summary>The same ratio of another figure.</summary>
    public double Ratio(LanePair pair, Func<Measurement, double> figure) => Median(pair.Lane, figure) / Median(pair.Base, figure);
}

/// <summary>Several figures in three.</summary>
internal readonly record struct Spread(double Min, double Median, double Max)
{
    public static Spread Of(IEnumerable<double> figures)
    {
        double[] sorted = [.. figures.Order()];
        var middle = sorted.Length / 2;
        return new Spread(sorted[0], sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2, sorted[^1]);
    }
}
