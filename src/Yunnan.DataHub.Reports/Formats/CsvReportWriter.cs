using System.Buffers;
using System.Text;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports.Formats;

/// <summary>
/// CSV by RFC 4180. By hand: texts go from the answer's bytes to the file's, and no writer of strings does without a string for each cell.
/// </summary>
internal sealed class CsvReportWriter(Stream output, ReportOptions options) : IReportWriter
{
    private const int SendFrom = 64 * 1024;

    private static readonly SearchValues<byte> Quoted = SearchValues.Create("\",\r\n"u8);

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * SendFrom);
    private int _columns;

    public async ValueTask BeginAsync(string name, IReadOnlyList<ReportColumn> columns, CancellationToken cancellationToken)
    {
        _columns = columns.Count;
        if (options.HasByteOrderMark)
            _buffer.Write("\uFEFF"u8);
        for (var column = 0; column < columns.Count; column++)
        {
            if (column > 0)
                _buffer.Write(","u8);
            WriteText(Encoding.UTF8.GetBytes(columns[column].HeaderIn(options.Language, options.ByPath)));
        }
        _buffer.Write("\r\n"u8);
        await SendAsync(cancellationToken);
    }

    public async ValueTask WriteAsync(RowPage page, CancellationToken cancellationToken)
    {
        for (var row = 0; row < page.Count; row++)
        {
            WriteRow(page, row);
            if (_buffer.WrittenCount >= SendFrom)
                await SendAsync(cancellationToken);
        }
    }

    public ValueTask EndAsync(ReportSummary summary, CancellationToken cancellationToken) => SendAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void WriteRow(RowPage page, int row)
    {
        for (var column = 0; column < _columns; column++)
        {
            if (column > 0)
                _buffer.Write(","u8);
            switch (page.Kind(row, column))
            {
                case CellKind.Text:
                    WriteText(page.Utf8(row, column));
                    break;
                case CellKind.Number:
                    _buffer.Write(page.Utf8(row, column));
                    break;
                case CellKind.True:
                    _buffer.Write("true"u8);
                    break;
                case CellKind.False:
                    _buffer.Write("false"u8);
                    break;
            }
        }
        _buffer.Write("\r\n"u8);
    }

    private void WriteText(ReadOnlySpan<byte> text)
    {
        var isFormula = SpreadsheetText.MayBeFormula(text);
        // A text without a character is told from no text by its quotes.
        if (!isFormula && text.Length > 0 && !text.ContainsAny(Quoted))
        {
            _buffer.Write(text);
            return;
        }
        _buffer.Write("\""u8);
        if (isFormula)
            _buffer.Write("'"u8);
        for (var quote = text.IndexOf((byte)'"'); quote >= 0; quote = text.IndexOf((byte)'"'))
        {
            _buffer.Write(text[..(quote + 1)]);
            _buffer.Write("\""u8);
            text = text[(quote + 1)..];
        }
        _buffer.Write(text);
        _buffer.Write("\""u8);
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }
}
