using Parquet;
using Parquet.Schema;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports.Formats;

/// <summary>Parquet, a row group for every so many rows: what a group holds is in memory, and no more.</summary>
internal sealed class ParquetReportWriter(Stream output, ReportRequest request) : IReportWriter
{
    private const int GroupRows = 20_000;

    private ParquetWriter? _file;
    private ParquetBuffer[] _buffers = [];
    private int _rows;

    public async ValueTask BeginAsync(string name, IReadOnlyList<ReportColumn> columns, CancellationToken cancellationToken)
    {
        _buffers = [.. columns.Select(column => ParquetBuffer.For(
            column, column.HeaderIn(request.Options.Language, request.Options.ByPath), GroupRows))];
        _file = await ParquetWriter.CreateAsync(new ParquetSchema(Array.ConvertAll(_buffers, Field (buffer) => buffer.Field)), output,
            new ParquetOptions { CompressionMethod = CompressionMethod.Snappy }, cancellationToken: cancellationToken);
    }

    public async ValueTask WriteAsync(RowPage page, CancellationToken cancellationToken)
    {
        for (var row = 0; row < page.Count; row++)
        {
            for (var column = 0; column < _buffers.Length; column++)
                _buffers[column].Add(page, row, column);
            if (++_rows == GroupRows)
                await SendAsync(cancellationToken);
        }
    }

    public async ValueTask EndAsync(ReportSummary summary, CancellationToken cancellationToken)
    {
        // A file without a row has its columns all the same.
        if (_rows > 0)
            await SendAsync(cancellationToken);
        _file!.CustomMetadata = new Dictionary<string, string>
        {
            ["report"] = request.Report.Id,
            ["dataVersion"] = summary.DataVersion,
            ["isSynthetic"] = summary.IsSynthetic switch { true => "true", false => "false", null => "unknown" },
        };
        // The end of the file, which says where everything is: without it nobody takes the file for whole.
        await _file.DisposeAsync();
        await output.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        using var group = _file!.CreateRowGroup();
        foreach (var buffer in _buffers)
            await buffer.WriteAsync(group, cancellationToken);
        group.CompleteValidate();
        await output.FlushAsync(cancellationToken);
        _rows = 0;
    }
}
