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
            if (_text.Peek() == ByteOrderMark) _text.Read();
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
            if (!Guard(_reader.Read)) return false;
        }
        while (_reader.RowFieldCount <= MostColumns && IsBlank(_reader));
        return true;
    }

    public override void Dispose()
    {
        _reader.Dispose();
        _text.Dispose();
        _file.Dispose();
    }

    /// <summary>Whether the present row holds nothing from a cell on: spreadsheets write rows that were used once as commas alone.</summary>
    public static bool IsBlank(CsvDataReader reader, int from = 0)
    {
        for (var i = from; i < reader.RowFieldCount; i++)
        {
            if (!PlainText.Trim(reader.GetFieldSpan(i)).IsEmpty) return false;
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
            throw new TableException($"The row has more than {LongestRow} characters: is a quotation mark not closed? Reading stopped here.", Number);
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
