using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>
/// Counts the bytes of answers that are being sent: each is held until its client has read it, and clients choose how fast they read.
/// </summary>
internal sealed class AnswerMemory(IOptions<HubLimits> limits)
{
    private readonly long _most = limits.Value.AnswerMemoryMB * 1024L * 1024;
    private long _held;

    /// <summary>Counts an answer; false where there is no room for it.</summary>
    public bool TryHold(long bytes)
    {
        // An answer that is larger than the room goes through when it is alone.
        if (Interlocked.Add(ref _held, bytes) <= _most || bytes > _most)
            return true;
        Release(bytes);
        return false;
    }

    public void Release(long bytes) => Interlocked.Add(ref _held, -bytes);
}
