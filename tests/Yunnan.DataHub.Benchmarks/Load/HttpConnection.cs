using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Yunnan.DataHub.Benchmarks.Load;

/// <summary>
/// A keep-alive connection that sends prepared requests and compares what comes back. As little work as can be, because client and servers
/// share the machine: what HttpClient does for a request costs as much as a fast server.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private static readonly SearchValues<byte> LineEnd = SearchValues.Create("\n"u8);

    private readonly Socket _socket;
    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    public HttpConnection(IPEndPoint server, TimeSpan timeout)
    {
        _socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = (int)timeout.TotalMilliseconds };
        _socket.Connect(server);
    }

    /// <summary>A request as it goes over the wire.</summary>
    public static byte[] Prepare(Uri address, string path, LoadRequest request)
    {
        if (request.Target is { } target)
        {
            var condition = request.Tag is { } tag ? $"If-None-Match: {tag}\r\n" : "";
            return Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {address.Authority}\r\n{condition}\r\n");
        }
        var content = Encoding.UTF8.GetBytes(request.Body);
        var head =
            $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: "
                + $"{content.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. content];
    }

    /// <summary>Sends a request and reads the answer to its end.</summary>
    /// <returns>Null where the answer has the expected status and body; else what is wrong.</returns>
    public string? Exchange(byte[] request, int expectedStatus, ReadOnlySpan<byte> expected)
    {
        _socket.Send(request);
        var (status, length) = ReadHead();
        if (expectedStatus == 304 && status == 304)
            return null;
        var difference = length is { } known ? CompareBody(known, ref expected) : CompareChunks(ref expected);
        if (status != expectedStatus)
            return $"status {status}";
        return difference || expected.Length > 0 ? "another body" : null;
    }

    public void Dispose() => _socket.Dispose();

    private (int Status, int? Length) ReadHead()
    {
        var status = Number(ReadLine()[9..12]);
        int? length = null;
        while (ReadLine() is { Length: > 0 } header)
        {
            if (Ascii.EqualsIgnoreCase(header[..Math.Min(header.Length, 15)], "content-length:"u8))
                length = Number(header[15..].TrimStart((byte)' '));
        }
        return (status, length);
    }

    private bool CompareChunks(ref ReadOnlySpan<byte> expected)
    {
        var difference = false;
        while (true)
        {
            var line = ReadLine();
            if (!Utf8Parser.TryParse(line, out int size, out _, 'x'))
                throw new InvalidDataException("The answer's chunks can't be read.");
            if (size > 0)
                difference |= CompareBody(size, ref expected);
            if (ReadLine().Length > 0)
                throw new InvalidDataException("A chunk of the answer doesn't end where it says.");
            if (size == 0)
                return difference;
        }
    }

    private bool CompareBody(int length, ref ReadOnlySpan<byte> expected)
    {
        var difference = false;
        while (length > 0)
        {
            if (_start == _end)
                Fill();
            var part = _buffer.AsSpan(_start, Math.Min(length, _end - _start));
            difference |= !expected.StartsWith(part);
            expected = expected[Math.Min(part.Length, expected.Length)..];
            _start += part.Length;
            length -= part.Length;
        }
        return difference;
    }

    /// <summary>The next line without its end; valid until the next read.</summary>
    private ReadOnlySpan<byte> ReadLine()
    {
        while (true)
        {
            var buffered = _buffer.AsSpan(_start, _end - _start);
            var end = buffered.IndexOfAny(LineEnd);
            if (end >= 0)
            {
                _start += end + 1;
                return buffered[..end].TrimEnd((byte)'\r');
            }
            Fill();
        }
    }

    private void Fill()
    {
        if (_start == _end)
            _start = _end = 0;
        if (_end == _buffer.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _socket.Receive(_buffer, _end, _buffer.Length - _end, SocketFlags.None);
        if (read == 0)
            throw new IOException("The server closed the connection.");
        _end += read;
    }

    private static int Number(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int number, out _) ? number : throw new InvalidDataException("The answer's head can't be read.");
}
