using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Formats;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Reports;

/// <summary>Runs reports: reads their rows in one read of the data, and hands them to the writer of the format.</summary>
/// <param name="executor">The engine.</param>
/// <param name="sessions">Opens reads of the data.</param>
/// <param name="engine">The engine's limits.</param>
/// <param name="limits">Those of reports.</param>
/// <param name="clock">What time it is.</param>
public sealed class ReportRunner(IOperationExecutor executor, ReadSessions sessions, EngineLimits engine, ReportLimits limits,
    TimeProvider clock)
{
    /// <summary>Runs a report.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="format">In which format.</param>
    /// <param name="open">Is called when the first rows are there, and gives the stream to write to.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="progress">Is told how many rows are written; null for nobody.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ReportFailedException">The engine refuses it, there is no such thing, or it is too long.</exception>
    public async Task RunAsync(ReportRequest request, ReportFormat format, Func<Stream> open, IServiceProvider services,
        Action<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(format);
        var lists = request.Lists;
        if (lists.Count == 0 || (lists.Count > 1 && !format.HoldsSeveral))
            throw new ReportFailedException("LIST_NEEDED", $"The report has several lists, of which {format.Extension} holds one: name it "
                + $"by _list: {string.Join(", ", request.Report.Lists.Select(list => list.Name))}.");
        var tables = lists.Select(list => (list.Name, Table: list.For(request.Caller.Scopes)))
            .Where(list => list.Table.Columns.Count > 0).ToList();
        if (tables.Count == 0)
            throw new ReportFailedException(ErrorCodes.ForbiddenField,
                $"All columns of this report need a scope: {string.Join(", ", lists.SelectMany(list => list.Scopes).Distinct())}.");
        await sessions.RunAsync(
            session => WriteAsync(request, format, open, tables, session, services, progress, cancellationToken), cancellationToken);
    }

    private async Task WriteAsync(ReportRequest request, ReportFormat format, Func<Stream> open,
        List<(string Name, ReportTable Table)> tables, ReadSession session, IServiceProvider services, Action<long>? progress,
        CancellationToken cancellationToken)
    {
        // In the session: the version of what is read, whatever is written meanwhile.
        var version = await ((HubDbContext)session.Database).DataVersions.Select(row => row.Value).SingleAsync(cancellationToken);
        var (source, provenance, rows) = (new RowSource(executor, engine, limits, services, request.Observe), new Provenance(), 0L);
        IReportWriter? writer = null;
        try
        {
            foreach (var (name, table) in tables)
            {
                var layout = request.Options.IsLong ? new LongLayout(table.Columns, request.Options) : null;
                var hasBegun = false;
                await foreach (var page in source.ReadAsync(table, request.Variables, request.Caller with { Session = session },
                    request.Options.Rows, cancellationToken))
                {
                    if (page.IsMissing && tables.Count == 1)
                        throw new ReportFailedException("NOT_FOUND", "There is nothing that the parameters name.");
                    provenance.Add(table.Columns, page);
                    layout?.Apply(page);
                    writer ??= format.Open(open(), request);
                    if (!hasBegun)
                        await writer.BeginAsync(name, layout?.Columns ?? table.Columns, cancellationToken);
                    hasBegun = true;
                    await writer.WriteAsync(page, cancellationToken);
                    rows += page.Count;
                    progress?.Invoke(rows);
                }
            }
            await writer!.EndAsync(
                new ReportSummary(request, version, clock.GetLocalNow(), provenance.IsSynthetic, provenance.Sources, rows),
                cancellationToken);
        }
        finally
        {
            if (writer is not null)
                await writer.DisposeAsync();
        }
    }
}
