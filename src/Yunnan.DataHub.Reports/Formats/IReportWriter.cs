using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports.Formats;

/// <summary>Writes a report in one format. All formats get the same cells.</summary>
internal interface IReportWriter : IAsyncDisposable
{
    /// <summary>Begins a list.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    ValueTask BeginAsync(string name, IReadOnlyList<ReportColumn> columns, CancellationToken cancellationToken);

    /// <summary>Writes rows of it.</summary>
    ValueTask WriteAsync(RowPage page, CancellationToken cancellationToken);

    /// <summary>Ends the report: what is behind all rows, and whatever tells that it is whole.</summary>
    ValueTask EndAsync(ReportSummary summary, CancellationToken cancellationToken);
}

/// <summary>What is known of a report when all its rows are read.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="DataVersion">The version of the data.</param>
/// <param name="ReadAt">When it was read.</param>
/// <param name="IsSynthetic">Whether figures are made up; null where the report doesn't tell.</param>
/// <param name="Sources">Documents and clauses that figures stand in, as far as the report selects them.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record ReportSummary(ReportRequest Request, string DataVersion, DateTimeOffset ReadAt, bool? IsSynthetic,
    IReadOnlyCollection<string> Sources, long Rows);
