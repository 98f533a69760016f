using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Formats;

namespace Yunnan.DataHub.Reports;

/// <summary>A format in which reports can be had.</summary>
/// <param name="Extension">The extension of its files, without the dot.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="HoldsSeveral">Whether one file holds several lists.</param>
/// <param name="IsByPath">Whether columns are named for programs where nobody says how.</param>
public sealed record ReportFormat(string Extension, string ContentType, bool HoldsSeveral, bool IsByPath)
{
    private Func<Stream, ReportRequest, IReportWriter> Create { get; init; } = null!;

    /// <summary>JSON, for programs.</summary>
    public static ReportFormat Json { get; } = new("json", "application/json; charset=utf-8", HoldsSeveral: true, IsByPath: true)
    { Create = (output, request) => new JsonReportWriter(output, request) };

    /// <summary>CSV.</summary>
    public static ReportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present", HoldsSeveral: false, IsByPath: false)
    { Create = (output, request) => new CsvReportWriter(output, request.Options) };

    /// <summary>A workbook of Excel.</summary>
    public static ReportFormat Xlsx { get; } =
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", HoldsSeveral: true, IsByPath: false)
        { Create = (output, request) => new XlsxReportWriter(output, request) };

    /// <summary>Parquet, for data frames.</summary>
    public static ReportFormat Parquet { get; } = new("parquet", "application/vnd.apache.parquet", HoldsSeveral: false, IsByPath: true)
    { Create = (output, request) => new ParquetReportWriter(output, request) };

    /// <summary>All formats.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [Json, Csv, Xlsx, Parquet];

    /// <summary>The format of an extension; null where there is none.</summary>
    public static ReportFormat? Of(string extension) =>
        All.FirstOrDefault(format => format.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The media type without its parameters.</summary>
    public string MediaType => ContentType.Split(';')[0];

    internal IReportWriter Open(Stream output, ReportRequest request) => Create(output, request);
}
