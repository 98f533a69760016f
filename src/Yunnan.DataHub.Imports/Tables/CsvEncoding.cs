using System.Text;
using System.Text.Unicode;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>
/// Finds out in which encoding a text file is: UTF-8, or GB 18030 (of which GBK is a part), as Chinese spreadsheets write it.
/// A text that is no valid UTF-8 where its first Chinese characters stand is taken for GB 18030; both are then read strictly.
/// </summary>
internal static class CsvEncoding
{
    // From the first character that isn't ASCII on: enough Chinese text that GB 18030 can't pass for UTF-8 by chance.
    private const int Window = 1 << 16;
    private const int LongestCharacter = 4;

    /// <summary>The encoding of the text, which is read from its start.</summary>
    /// <exception cref="TableException">The text is UTF-16 or UTF-32, or no text at all.</exception>
    public static Encoding Detect(Stream text)
    {
        var buffer = new byte[Window];
        var count = text.ReadAtLeast(buffer, LongestCharacter, throwOnEndOfStream: false);
        if (Other(buffer.AsSpan(0, count)) is { } other)
            throw new TableException($"The file is {other}; save it as CSV in UTF-8 or GBK, or as XLSX.");

        while (count > 0)
        {
            var start = buffer.AsSpan(0, count).IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (start >= 0)
            {
                buffer.AsSpan(start, count - start).CopyTo(buffer);
                count -= start;
                var full = text.ReadAtLeast(buffer.AsSpan(count), Window - count, throwOnEndOfStream: false) + count;
                return IsUtf8(buffer.AsSpan(0, full), isEnd: full < Window) ? StrictUtf8() : Gb18030();
            }

            count = text.Read(buffer);
        }

        return StrictUtf8();
    }

    private static UTF8Encoding StrictUtf8() => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    // The last character may be cut by the window's end.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        for (var cut = 0; cut < (isEnd ? 1 : LongestCharacter) && cut < bytes.Length; cut++)
        {
            if (Utf8.IsValid(bytes[..^cut])) return true;
        }

        return false;
    }

    private static string? Other(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16 (little endian)",
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => "UTF-16 (big endian)",
        [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old or encrypted spreadsheet",
        [0x25, 0x50, 0x44, 0x46, ..] => "a PDF",
        [0x1F, 0x8B, ..] => "compressed by gzip",
        _ when start.Contains((byte)0) => "no text",
        _ => null,
    };
}
