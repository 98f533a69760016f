namespace Yunnan.DataHub.Reports.Definitions;

/// <summary>What one report may take; everything else is bounded as for any operation.</summary>
/// <param name="PageRows">How many rows are read at once.</param>
/// <param name="Rows">How many rows a report may have.</param>
public sealed record ReportLimits(int PageRows = 5_000, long Rows = 5_000_000);
