using System.IO.Pipelines;
using Yunnan.DataHub.QueryEngine.Authorization;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>An answer without errors whose bytes several requests may send, at once and one after the other.</summary>
public sealed class KeptAnswer : OperationResult
{
    private readonly KeptAnswers _store;
    private readonly byte[] _bytes;
    private readonly Lock _packing = new();
    private volatile PackedBytes? _packed;

    internal KeptAnswer(KeptAnswers store, KeptUnder under, byte[] bytes, double cost, OperationResult answer)
    {
        (_store, Under, _bytes, Cost) = (store, under, bytes, cost);
        (Rows, ScopedFields) = (answer.Rows, answer.ScopedFields);
    }

    /// <inheritdoc />
    public override bool IsExecuted => true;

    /// <inheritdoc />
    public override string? FirstErrorCode => null;

    /// <inheritdoc />
    public override long? Length => _bytes.Length;

    /// <inheritdoc />
    public override long? Rows { get; }

    /// <inheritdoc />
    public override ScopedFields ScopedFields { get; }

    internal KeptUnder Under { get; }

    /// <summary>What the operation costs, however it is answered.</summary>
    internal double Cost { get; }

    /// <summary>How many bytes it takes, packed forms included; its store's lock guards it.</summary>
    internal long Size { get; set; }

    /// <inheritdoc />
    public override ValueTask WriteAsync(PipeWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        return Written(output.WriteAsync(_bytes, cancellationToken));
    }

    /// <summary>The answer in a packed form, which is made once and kept beside it.</summary>
    /// <param name="encoding">The form's name, such as <c>br</c>.</param>
    /// <param name="pack">Packs the bytes.</param>
    public ReadOnlyMemory<byte> Packed(string encoding, Func<byte[], byte[]> pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        if (Find(encoding) is { } known)
            return known;
        lock (_packing)
        {
            if (Find(encoding) is { } meanwhile)
                return meanwhile;
            var bytes = pack(_bytes);
            _packed = new PackedBytes(encoding, bytes, _packed);
            _store.Grow(this, bytes.Length);
            return bytes;
        }
    }

    private byte[]? Find(string encoding)
    {
        for (var packed = _packed; packed is not null; packed = packed.Next)
        {
            if (packed.Encoding == encoding)
                return packed.Bytes;
        }
        return null;
    }

    private static async ValueTask Written(ValueTask<FlushResult> writing) => await writing.ConfigureAwait(false);

    private sealed record PackedBytes(string Encoding, byte[] Bytes, PackedBytes? Next);
}
