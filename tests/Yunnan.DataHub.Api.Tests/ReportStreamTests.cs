using Yunnan.DataHub.Api.Reports;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Api.Tests;

public sealed class ReportStreamTests
{
    private const int MiB = 1024 * 1024;

    [Fact]
    public async Task A_report_that_grows_too_large_ends()
    {
        using var body = new MemoryStream();
        await using var stream = new ReportStream(body, maxMB: 1);
        await stream.WriteAsync(new byte[MiB - 1]);
        stream.WriteByte(0);
        await stream.FlushAsync();
        Assert.Equal(MiB, body.Length);
        var failure = Assert.Throws<ReportFailedException>(() => stream.WriteByte(0));
        Assert.Equal("REPORT_TOO_LARGE", failure.Code);
    }
}
