using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports.Formats;

/// <summary>A workbook: a sheet for each list, cells of their types, and a sheet that says where the figures come from.</summary>
internal sealed class XlsxReportWriter(Stream output, ReportRequest request) : IReportWriter
{
    /// <summary>What a sheet holds at most; more rows go on in a sheet of their own.</summary>
    private const int MaxRows = 1_048_576;

    /// <summary>What a cell holds at most, in characters.</summary>
    private const int MaxText = 32_767;

    private const double NarrowWidth = 12, WideWidth = 28;

    private readonly Dictionary<string, int> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private Spreadsheet? _book;
    private StyleId _header = null!, _date = null!, _percent = null!;
    private string _name = "";
    private IReadOnlyList<ReportColumn> _columns = [];
    private StyledCell[] _cells = [];
    private int _rows;

    public async ValueTask BeginAsync(string name, IReadOnlyList<ReportColumn> columns, CancellationToken cancellationToken)
    {
        (_name, _columns, _cells) = (name, columns, new StyledCell[columns.Count]);
        if (_book is null)
        {
            _book = await Spreadsheet.CreateNewAsync(output, cancellationToken: cancellationToken);
            _header = _book.AddStyle(new Style { Font = { Bold = true } });
            _date = _book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });
            _percent = _book.AddStyle(new Style { Format = NumberFormat.Custom("0.0%") });
        }
        await StartSheetAsync(cancellationToken);
    }

    public async ValueTask WriteAsync(RowPage page, CancellationToken cancellationToken)
    {
        for (var row = 0; row < page.Count; row++)
        {
            if (_rows == MaxRows)
                await StartSheetAsync(cancellationToken);
            for (var column = 0; column < _cells.Length; column++)
                _cells[column] = Cell(page, row, column);
            await _book!.AddRowAsync(_cells, cancellationToken);
            _rows++;
        }
    }

    public async ValueTask EndAsync(ReportSummary summary, CancellationToken cancellationToken)
    {
        await WriteSourcesAsync(summary, cancellationToken);
        await _book!.FinishAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_book is not null)
            await _book.DisposeAsync();
    }

    private async ValueTask StartSheetAsync(CancellationToken cancellationToken)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var column = 0; column < _columns.Count; column++)
            options.Column(column + 1).Width = _columns[column].Type == CellType.Text ? WideWidth : NarrowWidth;
        await _book!.StartWorksheetAsync(SheetName(_name), options, cancellationToken);
        await _book.AddHeaderRowAsync(
            [.. _columns.Select(column => column.HeaderIn(request.Options.Language, request.Options.ByPath))], _header, cancellationToken);
        _rows = 1;
    }

    /// <summary>A name that Excel takes and that no other sheet has.</summary>
    private string SheetName(string name)
    {
        const int MaxLength = 27;
        var bare = name.Length <= MaxLength ? name : name[..MaxLength];
        var number = _sheets[bare] = _sheets.GetValueOrDefault(bare) + 1;
        return number == 1 ? bare : $"{bare} {number}";
    }

    private StyledCell Cell(RowPage page, int row, int column)
    {
        switch (page.Kind(row, column), _columns[column].Type)
        {
            case (CellKind.True, _):
                return new StyledCell(true, null);
            case (CellKind.False, _):
                return new StyledCell(false, null);
            case (CellKind.Number, CellType.Integer):
                return new StyledCell(page.Integer(row, column), StyleOf(column));
            case (CellKind.Number, CellType.Float):
                return new StyledCell(page.Float(row, column), StyleOf(column));
            case (CellKind.Number, _):
                return new StyledCell(page.Decimal(row, column), StyleOf(column));
            case (CellKind.Text, CellType.Date):
                return new StyledCell(page.Date(row, column).ToDateTime(TimeOnly.MinValue), _date);
            case (CellKind.Text, _):
                var text = page.Text(row, column);
                return new StyledCell(text.Length <= MaxText ? text : text[..MaxText], null);
            default:
                return default;
        }
    }

    private StyleId? StyleOf(int column) => _columns[column].IsPercent ? _percent : null;

    private async ValueTask WriteSourcesAsync(ReportSummary summary, CancellationToken cancellationToken)
    {
        var isZh = request.Options.Language == ReportLanguage.Zh;
        string Say(string zh, string en) => isZh ? zh : en;
        var large = _book!.AddStyle(new Style { Font = { Bold = true, Size = 20 } });
        var options = new WorksheetOptions();
        options.Column(1).Width = WideWidth;
        options.Column(2).Width = 3 * WideWidth;
        await _book.StartWorksheetAsync(SheetName(Say("来源", "Sources")), options, cancellationToken);
        await AddAsync(large, summary.IsSynthetic switch
        {
            true => Say("含演示数据：其中数字为虚构", "CONTAINS MADE-UP FIGURES"),
            false => Say("数据均非虚构", "No figure is made up"),
            null => Say("本报表未说明数据是否为演示数据", "The report does not tell whether figures are made up"),
        });
        await AddAsync(null, Say("报表", "Report"), request.Title);
        await AddAsync(null, Say("标识", "Id"), request.Report.Id);
        await AddAsync(null, Say("说明", "Description"), request.Report.Description.In(request.Options.Language) ?? "");
        await AddAsync(null, Say("读取时间", "Read at"),
            summary.ReadAt.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture));
        await AddAsync(null, Say("数据版本", "Data version"), summary.DataVersion);
        await AddAsync(null, Say("行数", "Rows"), summary.Rows.ToString(CultureInfo.InvariantCulture));
        foreach (var variable in request.Report.Variables)
            await AddAsync(null, Say("参数", "Parameter"), $"{variable.Name} = "
                + (request.Variables.TryGetProperty(variable.Name, out var value) ? value.GetRawText() : variable.Default ?? "null"));
        foreach (var source in summary.Sources)
            await AddAsync(null, Say("文件与条款", "Document and clause"), source);

        ValueTask AddAsync(StyleId? style, params string[] texts) =>
            _book.AddRowAsync(Array.ConvertAll(texts, text => new StyledCell(text, style)), cancellationToken);
    }
}
