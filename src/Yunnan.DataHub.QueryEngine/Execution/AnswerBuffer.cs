using System.Buffers;
using System.IO.Pipelines;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>
/// Holds an answer while it is written. It knows how large the answer grows and whether the request has ended, and stops the writing at
/// both; as nothing is sent before the answer is whole, what is too large gets an error and no torn answer.
/// </summary>
internal sealed class AnswerBuffer(int maxBytes, CancellationToken cancellationToken) : IBufferWriter<byte>
{
    private const int FirstBlock = 16 * 1024, LargestBlock = 1024 * 1024;

    private List<(byte[] Bytes, int Count)>? _full;
    private byte[] _block = ArrayPool<byte>.Shared.Rent(FirstBlock);
    private int _used;
    private long _fullBytes;

    /// <summary>How many bytes the answer has so far.</summary>
    public long Length => _fullBytes + _used;

    public void Advance(int count) => _used += count;

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <exception cref="QueryException">The answer is too large.</exception>
    /// <exception cref="OperationCanceledException">The request has ended.</exception>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_block.Length - _used < needed)
        {
            Check();
            (_full ??= []).Add((_block, _used));
            _fullBytes += _used;
            _block = ArrayPool<byte>.Shared.Rent(Math.Max(needed, Math.Min(2 * _block.Length, LargestBlock)));
            _used = 0;
        }
        return _block.AsMemory(_used);
    }

    /// <summary>Checks the size and the request once more, at the end.</summary>
    /// <inheritdoc cref="GetMemory" path="/exception"/>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Length > maxBytes)
            throw new QueryException(ErrorCodes.AnswerTooLarge,
                $"An answer may have {maxBytes} bytes (Hub:Limits:AnswerBytes); this one has more. Ask for fewer rows or fields.");
    }

    /// <summary>The answer in one piece; gives the memory back.</summary>
    public byte[] Take()
    {
        var answer = new byte[Length];
        var rest = answer.AsSpan();
        foreach (var (bytes, count) in _full ?? [])
        {
            bytes.AsSpan(0, count).CopyTo(rest);
            ArrayPool<byte>.Shared.Return(bytes);
            rest = rest[count..];
        }
        _block.AsSpan(0, _used).CopyTo(rest);
        ArrayPool<byte>.Shared.Return(_block);
        return answer;
    }

    /// <summary>Sends the answer, as fast as it is taken, and gives the memory back.</summary>
    public async ValueTask WriteToAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        foreach (var (bytes, count) in _full ?? [])
        {
            output.Write(bytes.AsSpan(0, count));
            ArrayPool<byte>.Shared.Return(bytes);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        output.Write(_block.AsSpan(0, _used));
        ArrayPool<byte>.Shared.Return(_block);
    }
}
