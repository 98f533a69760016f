using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>
/// The body of an answer for writers of files: counts the bytes, which are bounded, and keeps what is written without waiting till it may
/// be sent, which is only done with waiting.
/// </summary>
internal sealed class ReportStream(Stream body, int maxMB) : Stream
{
    private readonly MemoryStream _pending = new();
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer.Length);
        _pending.Write(buffer);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        await SendAsync(cancellationToken);
        await body.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken);
        await body.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_pending.Length == 0)
            return;
        await body.WriteAsync(_pending.GetBuffer().AsMemory(0, (int)_pending.Length), cancellationToken);
        _pending.SetLength(0);
    }

    private void Count(int bytes)
    {
        _length += bytes;
        if (_length > maxMB * 1024L * 1024)
            throw new ReportFailedException("REPORT_TOO_LARGE", $"A report may have {maxMB} MB (Hub:Limits:ReportMB); this one has more.");
    }
}
