using System.Globalization;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Report;

/// <summary>Tells the memory of a server in the course of a run, and how it went, in lines for programs.</summary>
internal sealed class MemoryReport(TextWriter output, string name)
{
    private const double Megabyte = 1024 * 1024;

    public void Tell(string when, ServerCounters counters) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{when,-22} working set {counters.WorkingSetBytes / Megabyte,7:0.0} MB   heap {counters.HeapBytes / Megabyte,7:0.0} MB"));

    public void Lines(long errors, ServerCounters early, ServerCounters end)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} heap growth {(double)end.HeapBytes / early.HeapBytes:0.00}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} errors {errors}"));
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{name} growth {(double)end.WorkingSetBytes / early.WorkingSetBytes:0.00}"));
    }
}
