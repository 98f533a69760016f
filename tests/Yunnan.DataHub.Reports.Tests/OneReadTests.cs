using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Tests.Support;

namespace Yunnan.DataHub.Reports.Tests;

/// <summary>How reports read: all pages in one state of the data, and no longer than somebody waits.</summary>
[Collection(ReportHubs.Name)]
public sealed class OneReadTests(ReportHub hub)
{
    private const string Documents = "query { reportingBodies(order: [{ key: ASC }]) { nodes { key nameZh } } }";

    [Fact]
    public async Task What_is_written_meanwhile_is_in_no_page()
    {
        using var output = new MemoryStream();
        try
        {
            // The first page is read; the others follow.
            await RunAsync(() =>
            {
                Write("UPDATE ReportingBodies SET NameZh = NameZh || '#'");
                return output;
            });
        }
        finally
        {
            Write("UPDATE ReportingBodies SET NameZh = rtrim(NameZh, '#')");
        }
        var rows = Tables.OfCsv(output.ToArray());
        Assert.True(rows.Count > 2 * ReportHub.PageRows);
        Assert.DoesNotContain(rows, row => row[1].EndsWith('#'));
        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct().Count());
    }

    [Fact]
    public async Task A_client_that_leaves_stops_the_reading()
    {
        using var left = new CancellationTokenSource();
        var pages = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(() => new MemoryStream(), _ =>
        {
            pages++;
            left.Cancel();
        }, left.Token));
        // The next page is read while one is written: it may be there already.
        Assert.InRange(pages, 1, 2);
        // Whatever it held is free again.
        using var output = new MemoryStream();
        await RunAsync(() => output);
        Assert.NotEqual(0, output.Length);
    }

    private Task RunAsync(Func<Stream> open, Action<long>? progress = null, CancellationToken cancellationToken = default) =>
        hub.Services.GetRequiredService<ReportRunner>().RunAsync(
            new ReportRequest(hub.Read(Documents), JsonDocument.Parse("{}").RootElement, new ReportOptions { HasByteOrderMark = false },
                new OperationRequest(null)), ReportFormat.Csv, open, hub.Services, progress, cancellationToken);

    private void Write(string sql)
    {
        using var context = hub.Services.GetRequiredService<IDbContextFactory<HubDbContext>>().CreateDbContext();
        context.Database.ExecuteSqlRaw(sql);
    }
}
