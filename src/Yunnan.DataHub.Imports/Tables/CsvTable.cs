using System.Text;
using Sylvan.Data.Csv;
using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>Rows of a text with commas.</summary>
internal sealed class CsvTable : TableRows
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly Func<double> _progress;
    private readonly IDisposable _file;
    private readonly string _encoding = "text";
    private readonly StreamReader _text;
    private readonly CsvDataReader _reader;

    /// <summary>Reads from the start of the text.</summary>
    /// <param name="open">Goes to the start of the text; it is called several times, at first to find out the encoding.</param>
    /// <param name="progress">How much has been read, 0 to 1.</param>
    /// <param name="file">What is closed with the table.</param>
    public CsvTable(Func<Stream> open, Func<double> progress, IDisposable file)
    {
        (_progress, _file, Number) = (progress, file, 1);
        var encoding = Guard(() => CsvEncoding.Detect(open));
        _encoding = encoding is UTF8Encoding ? "UTF-8" : "GBK (GB 18030)";
        _text = new StreamReader(open(), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);
        _reader = Guard(() =>
        {
            if (_text.Peek() == ByteOrderMark)
                _text.Read();
            // Columns are read by position: a header that is wrong is ours to name, all of it at once.
            return CsvDataReader.Create(_text, new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = ',',
                ResultSetMode = ResultSetMode.SingleResult,
                BufferSize = 1 << 16,
                MaxBufferSize = LongestRow,
                OwnsReader = false,
            });
        });
        Number = 0;
    }

    public override int Count => _reader.RowFieldCount;

    public override bool IsRagged => false;

    public override double Progress => _progress();

    public override ReadOnlySpan<char> this[int index] => PlainText.Trim(_reader.GetFieldSpan(index));

    public override bool Read()
    {
        do
        {
            Number++;
            if (!Guard(_reader.Read))
                return false;
        }
        while (_reader.RowFieldCount <= MaxColumns && IsBlank())
            ;
        return true;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
        _file.Dispose();
    }

    // Spreadsheets write rows that were used once as commas alone.
    private bool IsBlank()
    {
        for (var i = 0; i < _reader.RowFieldCount; i++)
        {
            if (!this[i].IsEmpty)
                return false;
        }

        return true;
    }

    // What breaks the text breaks off the reading: nothing after it can be trusted to be in its row.
    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException)
        {
            throw new TableException($"The file is no valid {_encoding} (near row {Number}); save it as CSV in UTF-8 or GBK.");
        }
        catch (CsvRecordTooLargeException)
        {
            throw new TableException(
                $"The row has more than {LongestRow} characters: is a quotation mark not closed? Reading stopped here.", Number);
        }
        catch (CsvFormatException broken)
        {
            throw new TableException($"{broken.Message} Reading stopped here.", Number);
        }
        catch (InvalidDataException)
        {
            throw new TableException($"The zip file is damaged or cut off (near row {Number}).");
        }
    }
}

/// <summary>
/// Finds out in which encoding a text file is: UTF-8, or GB 18030 (of which GBK is a part), as Chinese spreadsheets write it. Most files
/// are valid in one of the two only.
/// A short one may be valid in both: then one reading must be Chinese as it is written and the other not, or the file is refused.
/// </summary>
internal static class CsvEncoding
{
    // From the first character that isn't ASCII on: enough Chinese text that it is valid in one encoding only.
    private const int Window = 1 << 16;
    private const int LongestCharacter = 4;
    private const double ClearlyMore = 0.2;

    /// <summary>The encoding of a text.</summary>
    /// <param name="open">Goes to the start of the text; it is called several times.</param>
    /// <exception cref="TableException">The text is in another encoding, in one that can't be told, or no text at all.</exception>
    public static Encoding Detect(Func<Stream> open)
    {
        var buffer = new byte[Window];
        var count = open().ReadAtLeast(buffer, LongestCharacter, throwOnEndOfStream: false);
        if (Other(buffer.AsSpan(0, count)) is { } other)
            throw new TableException($"The file is {other}; save it as CSV in UTF-8 or GBK, or as XLSX.");
        var text = open();
        count = text.ReadAtLeast(buffer, LongestCharacter, throwOnEndOfStream: false);
        if (buffer.AsSpan(0, count).StartsWith(Encoding.UTF8.Preamble))
            return StrictUtf8();

        while (count > 0)
        {
            var start = buffer.AsSpan(0, count).IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (start >= 0)
            {
                buffer.AsSpan(start, count - start).CopyTo(buffer);
                count -= start;
                var full = text.ReadAtLeast(buffer.AsSpan(count), Window - count, throwOnEndOfStream: false) + count;
                return Choose(buffer.AsSpan(0, full), isEnd: full < Window, open);
            }

            count = text.Read(buffer);
        }

        return StrictUtf8();
    }

    private static UTF8Encoding StrictUtf8() => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static Encoding Choose(ReadOnlySpan<byte> bytes, bool isEnd, Func<Stream> open)
    {
        var (utf8, gb) = (Decode(StrictUtf8(), bytes, isEnd), Decode(Gb18030(), bytes, isEnd));
        // What is valid in neither is named by what reads it.
        if (utf8 is null)
            return Gb18030();
        if (gb is null)
            return StrictUtf8();
        var (usualUtf8, usualGb) = (Usual(utf8), Usual(gb));
        if (usualUtf8 > usualGb + ClearlyMore)
            return StrictUtf8();
        // Letters of another script that are Chinese of every day in the other encoding.
        if (usualGb == 1 && usualUtf8 == 0 && utf8.Any(IsStrange))
            return Gb18030();
        // As UTF-8 it is refused anyway, with the cell in which the character stands.
        if (PlainText.FirstInvisible(utf8) is not null)
            return StrictUtf8();
        return (IsValid(StrictUtf8(), open()), IsValid(Gb18030(), open())) switch
        {
            (true, false) => StrictUtf8(),
            (false, _) => Gb18030(),
            _ => throw new TableException(
                "Whether the file is UTF-8 or GBK can't be told, it makes a text in both; "
                + "save it as CSV in UTF-8 with byte order mark, or as XLSX."),
        };
    }

    /// <summary>
    /// How much of what isn't ASCII is written every day in Chinese: characters of the first level of GB 2312, and marks.
    /// </summary>
    private static double Usual(string text)
    {
        var (usual, all) = (0, 0);
        Span<byte> bytes = stackalloc byte[LongestCharacter];
        var gb = Gb18030();
        foreach (var letter in text)
        {
            if (char.IsAscii(letter))
                continue;
            all++;
            if (char.IsSurrogate(letter))
                continue;
            var length = gb.GetBytes([letter], bytes);
            if (length == 2 && bytes[1] >= 0xA1 && bytes[0] is (>= 0xB0 and <= 0xD7) or 0xA1 or 0xA3)
                usual++;
        }

        return all == 0 ? 0 : (double)usual / all;
    }

    // Behind the letters of western Europe: Cyrillic, Hebrew, Arabic and others.
    private static bool IsStrange(char letter) => letter is >= '\u0250' and < '\u2000';

    // The last character may be cut by the window's end.
    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes, bool isEnd)
    {
        try
        {
            var decoder = encoding.GetDecoder();
            var text = new char[encoding.GetMaxCharCount(bytes.Length)];
            return new string(text, 0, decoder.GetChars(bytes, text, flush: isEnd));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsValid(Encoding encoding, Stream text)
    {
        try
        {
            using var reader = new StreamReader(text, encoding, detectEncodingFromByteOrderMarks: false, Window, leaveOpen: true);
            var chunk = new char[Window];
            while (reader.Read(chunk, 0, chunk.Length) > 0)
            {
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
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
