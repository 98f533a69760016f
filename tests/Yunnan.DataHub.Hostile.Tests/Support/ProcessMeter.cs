using System.Diagnostics;

namespace Yunnan.DataHub.Hostile.Tests.Support;

/// <summary>Reads what a process has used: time of processors and memory.</summary>
internal sealed class ProcessMeter(Process process)
{
    private long _sampledPeak;

    /// <summary>Time of all processors that it has used so far (Linux: utime and stime of <c>/proc/pid/stat</c>).</summary>
    public TimeSpan Processor => Read(p => p.TotalProcessorTime);

    /// <summary>Memory that it holds now (<c>VmRSS</c>), in bytes.</summary>
    public long Memory
    {
        get
        {
            var now = Read(p => p.WorkingSet64);
            _sampledPeak = Math.Max(_sampledPeak, now);
            return now;
        }
    }

    /// <summary>
    /// The most memory that it held since <see cref="ResetPeak"/> (<c>VmHWM</c>), in bytes; as sampled where that can't be reset.
    /// </summary>
    public long Peak => CanReset ? Math.Max(_sampledPeak, Read(p => p.PeakWorkingSet64)) : _sampledPeak;

    /// <summary><see cref="Processor"/> as it was when it last did nothing; the same since means that it has done nothing since.</summary>
    public TimeSpan LastRest { get; private set; } = TimeSpan.MinValue;

    private bool CanReset { get; set; }

    /// <summary>Lets <see cref="Peak"/> begin anew.</summary>
    public void ResetPeak()
    {
        try
        {
            File.WriteAllText($"/proc/{process.Id}/clear_refs", "5");
            CanReset = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            CanReset = false;
        }
        _sampledPeak = 0;
        _sampledPeak = Memory;
    }

    /// <summary>Waits until it has done nothing for a moment; false when it is still busy after <paramref name="patience"/>.</summary>
    public async Task<bool> RestsAsync(TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        // Linux counts in hundredths of a second; one may belong to a timer.
        for (var last = Processor; clock.Elapsed < patience && !process.HasExited;)
        {
            await Task.Delay(40);
            var now = Processor;
            if (now - last <= TimeSpan.FromMilliseconds(10))
            {
                LastRest = now;
                return true;
            }
            last = now;
        }
        return process.HasExited;
    }

    private T Read<T>(Func<Process, T> figure)
    {
        try
        {
            process.Refresh();
            return figure(process);
        }
        catch (InvalidOperationException)
        {
            return default!;
        }
    }
}
