namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>What a request may cost the hub.</summary>
/// <param name="Processor">Time of all processors.</param>
/// <param name="Memory">Bytes beside the answer.</param>
internal sealed record Allowance(TimeSpan Processor, long Memory)
{
    /// <summary>The rule for every request of up to 1 MiB.</summary>
    public static Allowance Rule { get; } = new(TimeSpan.FromSeconds(2), 64L << 20);

    /// <summary>For requests whose cost is that of their SQL, which SQLite runs within the hub's own process.</summary>
    public static Allowance Sql { get; } = Rule with { Processor = TimeSpan.FromSeconds(10) };
}
