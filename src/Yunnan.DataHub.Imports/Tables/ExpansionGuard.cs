using System.IO.Compression;
using System.IO.Hashing;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// What comes out of an archive, up to a limit. An archive of some kilobytes can hold terabytes of zeros; what its directory says of the
/// size need not be true, so the bytes are counted as they come. What was damaged on its way need not be noticed by unpacking it, so its
/// checksum is compared as well.
/// </summary>
internal sealed class ExpansionGuard(ZipArchiveEntry entry, long mostBytes) : Stream
{
    /// <summary>A table that is unpacked may be this many times as long as it is packed; tables of records come to 5 to 50.</summary>
    public const int MaxTimes = 200;

    // Short texts of one repeated row pack better than long ones ever do.
    private const long FreeBytes = 16 << 20;

    private readonly Stream _expanded = entry.Open();
    private readonly long _limit = Math.Min(mostBytes, Math.Max(FreeBytes, entry.CompressedLength * MaxTimes));
    private readonly Crc32 _checksum = new();
    private long _count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _count; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = _expanded.Read(buffer);
        _count += read;
        _checksum.Append(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && _checksum.GetCurrentHashAsUInt32() != entry.Crc32)
            throw new InvalidDataException();
        return _count <= _limit
            ? read
            : throw new TableException(
                $"The archive unpacks to more than {_limit >> 20} MiB, {MaxTimes} times its size or more than is allowed: it is taken "
                    + "for a zip bomb.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _expanded.Dispose();
        base.Dispose(disposing);
    }
}
