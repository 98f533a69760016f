namespace Yunnan.DataHub.Benchmarks.Processes;

/// <summary>What a server process has used since its start, and holds.</summary>
/// <param name="AllocatedBytes">All bytes ever allocated.</param>
/// <param name="Processor">Processor time, all threads.</param>
/// <param name="WorkingSetBytes">Memory of the process, as the system counts it.</param>
/// <param name="HeapBytes">The managed heap.</param>
internal sealed record ServerCounters(long AllocatedBytes, TimeSpan Processor, long WorkingSetBytes, long HeapBytes)
{
    public static ServerCounters Read() => new(
        GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Environment.WorkingSet,
        GC.GetTotalMemory(forceFullCollection: false));

    public static ServerCounters Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Read();
    }
}

/// <summary>The lines that a server process answers.</summary>
internal static class ServerCommands
{
    public const string Counters = "counters";
    public const string Collect = "collect";

    public static object Answer(string line) => line == Collect ? ServerCounters.Collect() : ServerCounters.Read();
}
