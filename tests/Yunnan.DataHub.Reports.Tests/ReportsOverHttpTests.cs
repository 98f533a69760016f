using System.Net;
using System.Text.Json;
using Yunnan.DataHub.Reports.Tests.Support;

namespace Yunnan.DataHub.Reports.Tests;

/// <summary>What clients meet at <c>/reports</c>.</summary>
[Collection(ReportHubs.Name)]
public sealed class ReportsOverHttpTests(ReportHub hub)
{
    private readonly HttpClient _client = hub.CreateClient();

    [Theory]
    [InlineData("/reports/reports/nothing.csv", 404, "REPORT_NOT_FOUND")]
    [InlineData("/reports/dashboard/one-level?key=nothing", 404, "NOT_FOUND")]
    [InlineData("/reports/dashboard/one-level", 400, "PARAMETER_NEEDED")]
    [InlineData("/reports/dashboard/one-level?key=a&key=b", 400, "DUPLICATE_PARAMETER")]
    [InlineData("/reports/reports/sites.csv?nothing=1", 400, "UNKNOWN_PARAMETER")]
    [InlineData("/reports/reports/sites.csv?_lang=fr", 400, "INVALID_PARAMETER")]
    [InlineData("/reports/reports/sites.csv?_nothing=1", 400, "INVALID_PARAMETER")]
    [InlineData("/reports/reports/headline-targets.csv?year=soon", 400, null)]
    [InlineData("/reports/dashboard/two-lists.csv", 400, "LIST_NEEDED")]
    public async Task What_is_wrong_is_told_with_a_code(string address, int status, string? code)
    {
        using var response = await _client.GetAsync(address);
        await ShouldBeProblemAsync(response, status, code);
    }

    [Theory]
    [InlineData("""{"key":{"eq":"senior-worker"}}""", 200)]
    [InlineData("""{"key":{"eq":"\ud800"}}""", 400)]
    [InlineData("""{"key":{"eq":"a"},"key":{"eq":"b"}}""", 400)]
    [InlineData("""{"key":{"eq":1e999}}""", 400)]
    [InlineData("""[{}""", 400)]
    public async Task An_object_is_read_or_refused(string where, int status)
    {
        using var response = await _client.GetAsync($"/reports/dashboard/levels-where.csv?where={Uri.EscapeDataString(where)}");
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task More_rows_than_are_allowed_are_refused_and_not_cut()
    {
        await using var bounded = hub.WithWebHostBuilder(builder => builder.UseSetting("Hub:Limits:ReportRows", "3"));
        using var client = bounded.CreateClient();
        using var response = await client.GetAsync("/reports/reports/sites.csv");
        await ShouldBeProblemAsync(response, 400, "REPORT_TOO_LONG");
        using var fewer = await client.GetAsync("/reports/reports/sites.csv?_rows=3");
        Assert.Equal(HttpStatusCode.OK, fewer.StatusCode);
    }

    [Fact]
    public async Task The_errors_of_the_engine_are_all_told()
    {
        using var response = await _client.GetAsync("/reports/reports/headline-targets.csv?year=soon");
        var problem = await ShouldBeProblemAsync(response, 400, null);
        Assert.NotEmpty(problem.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task The_format_is_that_of_the_Accept_header_without_an_extension()
    {
        Assert.Equal("text/csv", await TypeAsync("text/csv"));
        Assert.Equal("application/vnd.apache.parquet", await TypeAsync("application/json;q=0.5, application/vnd.apache.parquet"));
        Assert.Equal("application/json", await TypeAsync("*/*"));
        using var request = Request(HttpMethod.Get, "image/png");
        using var response = await _client.SendAsync(request);
        await ShouldBeProblemAsync(response, 406, "NOT_ACCEPTABLE");

        async Task<string?> TypeAsync(string accept)
        {
            using var request = Request(HttpMethod.Get, accept);
            using var response = await _client.SendAsync(request);
            return response.Content.Headers.ContentType?.MediaType;
        }
    }

    [Fact]
    public async Task Reports_are_only_read()
    {
        using var response = await _client.PostAsync("/reports/reports/sites.csv", null);
        await ShouldBeProblemAsync(response, 405, "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_file_has_a_Chinese_name_and_a_tag_by_which_it_is_not_sent_again()
    {
        using var response = await _client.GetAsync("/reports/reports/sites.csv");
        Assert.Equal("站点统计.csv", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Contains("filename*=UTF-8''%E7", response.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.Private);
        Assert.Equal(["Accept", "Authorization"], response.Headers.Vary);
        Assert.InRange(response.Content.Headers.LastModified!.Value, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await response.Content.ReadAsByteArrayAsync())[..3]);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/reports/reports/sites.csv");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await _client.SendAsync(again)).StatusCode);
        using var other = new HttpRequestMessage(HttpMethod.Get, "/reports/reports/sites.csv?_bom=false");
        other.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var without = await _client.SendAsync(other);
        Assert.StartsWith("站点类型,", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_answers_as_GET_does_without_the_rows()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/reports/reports/sites.xlsx");
        using var response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        using var missing = new HttpRequestMessage(HttpMethod.Head, "/reports/dashboard/one-level?key=nothing");
        Assert.Equal(HttpStatusCode.NotFound, (await _client.SendAsync(missing)).StatusCode);
    }

    [Fact]
    public async Task All_reports_are_listed_for_people_and_programs()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync("/reports"));
        var reports = json.RootElement.GetProperty("reports").EnumerateArray().ToList();
        Assert.True(reports.Count >= 12);
        Assert.Equal("起始年份", reports.Single(report => report.GetProperty("id").GetString() == "dashboard/kinds-of-cells")
            .GetProperty("parameters")[0].GetProperty("description").GetProperty("zh").GetString());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/reports/");
        request.Headers.Add("Accept", "text/html");
        using var page = await _client.SendAsync(request);
        Assert.Contains("<h2>技能证书统计</h2>", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_a_trusted_document_all_the_same()
    {
        using var json = JsonDocument.Parse(await _client.GetStringAsync("/graphql?id=dashboard/kinds-of-cells"));
        Assert.Equal(50, json.RootElement.GetProperty("data").GetProperty("observations").GetProperty("nodes").GetArrayLength());
    }

    private static HttpRequestMessage Request(HttpMethod method, string accept)
    {
        var request = new HttpRequestMessage(method, "/reports/reports/sites");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    private static async Task<JsonElement> ShouldBeProblemAsync(HttpResponseMessage response, int status, string? code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        if (code is not null)
            Assert.Equal(code, problem.GetProperty("code").GetString());
        return problem;
    }
}
