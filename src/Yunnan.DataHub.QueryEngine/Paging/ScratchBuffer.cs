using System.Buffers;

namespace Yunnan.DataHub.QueryEngine.Paging;

/// <summary>
/// A buffer that each thread uses again and again. Between two uses it is small, and holds nothing of the request that it served.
/// </summary>
internal static class ScratchBuffer
{
    /// <summary>Larger ones are not kept, in bytes; cursors have a few hundred.</summary>
    internal const int LargestKept = 4096;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    /// <summary>Takes the thread's buffer, which is empty, or makes one.</summary>
    public static ArrayBufferWriter<byte> Take()
    {
        var buffer = _kept ?? new ArrayBufferWriter<byte>();
        _kept = null;
        return buffer;
    }

    /// <summary>Keeps a buffer for the next use on this thread, emptied.</summary>
    public static void Return(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity > LargestKept)
            return;
        buffer.Clear();
        _kept = buffer;
    }
}
