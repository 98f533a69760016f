using System.Runtime.CompilerServices;
using System.Text;
using Sylvan.Data.Csv;
using Yunnan.DataHub.Imports.Tables;
using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Imports;

/// <summary>A row of the file: cells by the name of their column.</summary>
internal readonly record struct CsvRow(long Number, Dictionary<string, string> Cells)
{
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}

/// <summary>
/// Reads a file of observations row by row; what is no table of the wanted columns is rejected, and reading goes on as far as it can.
/// </summary>
internal sealed class CsvRows(Stream csv, Rejections rejections)
{
    // A cell has at most some thousand characters; a row beyond this is a quotation mark that never closes.
    private const int LongestRow = 1 << 20;

    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Rows as a spreadsheet counts them, the header included.</summary>
    private long _row;

    public async IAsyncEnumerable<CsvRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        csv.Position = 0;
        if (await OtherEncodingAsync(cancellationToken) is { } encoding)
        {
            rejections.Add(null, null, null, $"The file is {encoding}; save it as UTF-8 (with or without byte order mark).");
            yield break;
        }

        if (GbEncoding() is { } reason)
        {
            rejections.Add(null, null, null, reason);
            yield break;
        }

        using var text = new StreamReader(csv, _strictUtf8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        SkipByteOrderMark(text);
        await using var reader = await OpenAsync(text, cancellationToken);
        if (reader is null || !await NextAsync(reader, cancellationToken))
        {
            if (rejections.Count == 0)
            {
                rejections.Add(null, null, null, "The file is empty; it needs a header and at least one row.");
            }

            yield break;
        }

        var names = Enumerable.Range(0, reader.RowFieldCount).Select(index => PlainText.Trim(reader.GetFieldSpan(index)).ToString().ToLowerInvariant()).ToArray();
        // A spreadsheet may have used cells, now empty, to the right of the table.
        while (names is [_, .., ""])
        {
            names = names[..^1];
        }
        if (!HeaderIsGood(names))
        {
            yield break;
        }

        var any = false;
        while (await NextAsync(reader, cancellationToken))
        {
            if (CsvTable.IsBlank(reader))
            {
                continue;
            }

            any = true;
            if (reader.RowFieldCount < names.Length || !CsvTable.IsBlank(reader, from: names.Length))
            {
                rejections.Add(_row, null, null, $"The row has {reader.RowFieldCount} cells; the header has {names.Length}.");
                continue;
            }

            var cells = new Dictionary<string, string>(names.Length, StringComparer.Ordinal);
            for (var index = 0; index < names.Length; index++)
            {
                cells[names[index]] = PlainText.Trim(reader.GetFieldSpan(index)).ToString();
            }

            yield return new CsvRow(_row, cells);
        }

        if (!any && rejections.Count == 0)
        {
            rejections.Add(null, null, null, "The file has a header and no rows.");
        }
    }

    private bool HeaderIsGood(string[] names)
    {
        var known = ObservationColumns.Required.Concat(ObservationColumns.Optional).ToList();
        var before = rejections.Count;
        if (names.Length == 1 && names[0].AsSpan().IndexOfAny(";\t|") >= 0)
        {
            // What stands there need be no header: it isn't shown.
            rejections.Add(1, null, null, "Cells are to be separated by commas.");
            return false;
        }

        if (!names.Any(known.Contains))
        {
            rejections.Add(1, null, null, TableHeader.IsMissing(names.Length, known));
            return false;
        }

        foreach (var unknown in names.Except(known))
        {
            rejections.Add(1, unknown, null, $"Unknown column; known are {string.Join(", ", known)}.");
        }

        foreach (var missing in ObservationColumns.Required.Except(names))
        {
            rejections.Add(1, missing, null, "The column is missing from the header.");
        }

        foreach (var repeated in names.GroupBy(name => name).Where(same => same.Count() > 1))
        {
            rejections.Add(1, repeated.Key, null, "The column is in the header more than once.");
        }

        return rejections.Count == before;
    }

    private async Task<CsvDataReader?> OpenAsync(StreamReader text, CancellationToken cancellationToken)
    {
        // Columns are read by position: a header that is wrong is ours to name, all of it at once.
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            ResultSetMode = ResultSetMode.SingleResult,
            MaxBufferSize = LongestRow,
            OwnsReader = false,
        };
        CsvDataReader? reader = null;
        await GuardAsync(async () =>
        {
            reader = await CsvDataReader.CreateAsync(text, options, cancellationToken);
            return true;
        });
        return reader;
    }

    private Task<bool> NextAsync(CsvDataReader reader, CancellationToken cancellationToken)
    {
        _row++;
        return GuardAsync(() => reader.ReadAsync(cancellationToken));
    }

    /// <summary>What breaks the text breaks off the reading: nothing after it can be trusted to be in its row.</summary>
    private async Task<bool> GuardAsync(Func<Task<bool>> read)
    {
        var row = Math.Max(1, _row);
        try
        {
            return await read();
        }
        catch (DecoderFallbackException)
        {
            rejections.Add(null, null, null, $"The file is not UTF-8 (near row {row}); save it as UTF-8 (with or without byte order mark).");
        }
        catch (CsvRecordTooLargeException)
        {
            rejections.Add(
                row, null, null, $"The row has more than {LongestRow} characters: is a quotation mark not closed? Reading stopped here.");
        }
        catch (CsvFormatException broken)
        {
            rejections.Add(row, null, null, $"{broken.Message} Reading stopped here.");
        }

        return false;
    }

    private async Task<string?> OtherEncodingAsync(CancellationToken cancellationToken)
    {
        var start = new byte[4];
        var count = await csv.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        csv.Position = 0;
        return start.AsSpan(0, count) switch
        {
            [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0] => "UTF-16 (little endian)",
            [0xFE, 0xFF, ..] or [0, not 0, 0, not 0] => "UTF-16 (big endian)",
            [0, 0, 0xFE, 0xFF] => "UTF-32",
            [(byte)'P', (byte)'K', 3, 4] => "a spreadsheet or archive, not CSV",
            _ => null,
        };
    }

    // A short text in GBK may be valid UTF-8, of other letters.
    private string? GbEncoding()
    {
        try
        {
            var encoding = CsvEncoding.DetectText(() =>
            {
                csv.Position = 0;
                return csv;
            });
            csv.Position = 0;
            return encoding is UTF8Encoding ? null : "The file is not UTF-8; save it as UTF-8 (with or without byte order mark).";
        }
        catch (TableException unclear)
        {
            return unclear.Message;
        }
    }

    private static void SkipByteOrderMark(StreamReader text)
    {
        try
        {
            if (text.Peek() == '\uFEFF')
            {
                text.Read();
            }
        }
        catch (DecoderFallbackException)
        {
            // The reader that follows meets the same byte and reports it.
            text.BaseStream.Position = 0;
            text.DiscardBufferedData();
        }
    }
}
