using System.Globalization;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Imports.Tables;

/// <summary>Rows of the first sheet of a workbook.</summary>
internal sealed class XlsxTable : TableRows
{
    // Texts are held in memory: the library would put those of a large workbook into a file, in the clear, which a killed program leaves behind.
    private static readonly OpenXmlConfiguration Configuration = new() { EnableSharedStringCache = false };

    private readonly Stream _workbook;
    private readonly IEnumerator<IDictionary<string, object?>> _rows;
    private readonly List<string> _cells = [];

    /// <summary>Reads a workbook that <see cref="XlsxCheck"/> has let pass.</summary>
    public XlsxTable(Stream workbook)
    {
        _workbook = workbook;
        _rows = _workbook.Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: Configuration).Cast<IDictionary<string, object?>>().GetEnumerator();
    }

    public override int Count => _cells.Count;

    public override bool IsRagged => true;

    // The sheet is one part of the archive, which is read in no order that says anything.
    public override double Progress => double.NaN;

    public override ReadOnlySpan<char> this[int index] => index < _cells.Count ? PlainText.Trim(_cells[index]) : [];

    public override bool Read()
    {
        do
        {
            Number++;
            if (!MoveNext()) return false;
            _cells.Clear();
            _cells.AddRange(_rows.Current.Values.Select(Text));
        }
        while (_cells.TrueForAll(string.IsNullOrWhiteSpace));
        if (_cells.Sum(cell => (long)cell.Length) > LongestRow)
            throw new TableException($"The row has more than {LongestRow} characters.", Number);
        return true;
    }

    public override void Dispose()
    {
        _rows.Dispose();
        _workbook.Dispose();
    }

    private bool MoveNext()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            // What the library throws at a sheet that isn't one is of all kinds.
            throw new TableException("The workbook can't be read on; open it in a spreadsheet program and save it as XLSX again.", Number);
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        // Spreadsheets keep 15 digits: a longer number has lost its end, and is shown so that it is found wrong.
        double number and (> 999_999_999_999_999 or < -999_999_999_999_999) => number.ToString("E14", CultureInfo.InvariantCulture),
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
