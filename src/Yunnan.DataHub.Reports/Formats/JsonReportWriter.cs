using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports.Formats;

/// <summary>
/// JSON: <c>rows</c>, an object each, then <c>meta</c>, which tells what is known only when all rows are read, and that they are all there.
/// Several lists are members of <c>lists</c>.
/// </summary>
internal sealed class JsonReportWriter(Stream output, ReportRequest request) : IReportWriter
{
    private const int SendFrom = 64 * 1024;

    private readonly Utf8JsonWriter _json = new(output, new JsonWriterOptions
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    private readonly List<(string Name, IReadOnlyList<ReportColumn> Columns)> _lists = [];
    private JsonEncodedText[] _names = [];

    private bool HasSeveral => request.Lists.Count > 1;

    public ValueTask BeginAsync(string name, IReadOnlyList<ReportColumn> columns, CancellationToken cancellationToken)
    {
        if (_lists.Count == 0)
        {
            _json.WriteStartObject();
            if (HasSeveral)
                _json.WriteStartObject("lists");
        }
        else
            _json.WriteEndArray();
        _lists.Add((name, columns));
        _names = [.. columns.Select(column => JsonEncodedText.Encode(
            column.HeaderIn(request.Options.Language, request.Options.ByPath), JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];
        _json.WriteStartArray(HasSeveral ? name : "rows");
        return ValueTask.CompletedTask;
    }

    public async ValueTask WriteAsync(RowPage page, CancellationToken cancellationToken)
    {
        for (var row = 0; row < page.Count; row++)
        {
            WriteRow(page, row);
            if (_json.BytesPending >= SendFrom)
                await _json.FlushAsync(cancellationToken);
        }
    }

    public async ValueTask EndAsync(ReportSummary summary, CancellationToken cancellationToken)
    {
        _json.WriteEndArray();
        if (HasSeveral)
            _json.WriteEndObject();
        _json.WriteStartObject("meta");
        WriteMeta(summary);
        _json.WriteEndObject();
        _json.WriteEndObject();
        await _json.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        // What is left of a report that broke off must not be sent as if it were its end.
        _json.Reset();
        return ValueTask.CompletedTask;
    }

    private void WriteRow(RowPage page, int row)
    {
        _json.WriteStartObject();
        for (var column = 0; column < _names.Length; column++)
        {
            _json.WritePropertyName(_names[column]);
            switch (page.Kind(row, column))
            {
                case CellKind.Text:
                    _json.WriteStringValue(page.Utf8(row, column));
                    break;
                case CellKind.Number:
                    _json.WriteRawValue(page.Utf8(row, column), skipInputValidation: true);
                    break;
                case CellKind.True or CellKind.False:
                    _json.WriteBooleanValue(page.Kind(row, column) == CellKind.True);
                    break;
                default:
                    _json.WriteNullValue();
                    break;
            }
        }
        _json.WriteEndObject();
    }

    private void WriteMeta(ReportSummary summary)
    {
        _json.WriteString("report", request.Report.Id);
        WriteText("title", request.Report.Title);
        WriteText("description", request.Report.Description);
        _json.WritePropertyName("parameters");
        request.Variables.WriteTo(_json);
        _json.WriteString("dataVersion", summary.DataVersion);
        _json.WriteString("readAt", summary.ReadAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        if (summary.IsSynthetic is { } isSynthetic)
            _json.WriteBoolean("isSynthetic", isSynthetic);
        else
            _json.WriteNull("isSynthetic");
        _json.WriteNumber("rows", summary.Rows);
        if (HasSeveral)
        {
            _json.WriteStartObject("columns");
            foreach (var (name, columns) in _lists)
                WriteColumns(name, columns);
            _json.WriteEndObject();
        }
        else
            WriteColumns("columns", _lists[0].Columns);
        _json.WriteStartArray("sources");
        foreach (var source in summary.Sources)
            _json.WriteStringValue(source);
        _json.WriteEndArray();
    }

    private void WriteColumns(string name, IReadOnlyList<ReportColumn> columns)
    {
        _json.WriteStartArray(name);
        foreach (var column in columns)
        {
            _json.WriteStartObject();
            _json.WriteString("path", column.Path);
            WriteText("title", column.Title);
            _json.WriteString("type", column.GraphQLType);
            if (column.Unit != BilingualText.None)
                WriteText("unit", column.Unit);
            if (column.IsPercent)
                _json.WriteBoolean("percent", true);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void WriteText(string name, BilingualText text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("zh", text.Zh);
        _json.WriteString("en", text.En);
        _json.WriteEndObject();
    }
}
