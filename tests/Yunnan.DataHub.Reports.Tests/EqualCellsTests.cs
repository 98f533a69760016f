using System.Net.Http.Headers;
using Yunnan.DataHub.Reports.Tests.Support;

namespace Yunnan.DataHub.Reports.Tests;

/// <summary>A report is the same in all formats, read back by programs that did not write it.</summary>
[Collection(ReportHubs.Name)]
public sealed class EqualCellsTests(ReportHub hub)
{
    [Fact]
    public async Task A_document_that_is_dropped_in_shows_in_all_formats_with_equal_cells()
    {
        var client = hub.CreateClient();
        var json = Tables.OfJson(await GetAsync(client, "dashboard/kinds-of-cells.json"));
        Assert.True(json.Count > 3 * ReportHub.PageRows, $"{json.Count} rows are too few pages");
        Assert.Equal(["key", "indicator.nameZh", "indicator.targets.clause", "periodEnd", "year", "value", "status", "isSynthetic", "note"], json[0]);
        Assert.Equal(json, Tables.OfCsv(await GetAsync(client, "dashboard/kinds-of-cells.csv?_headers=path")));
        Assert.Equal(json, Tables.OfParquet(await GetAsync(client, "dashboard/kinds-of-cells.parquet")));
        Assert.Equal(json, Tables.OfXlsx(await GetAsync(client, "dashboard/kinds-of-cells.xlsx?_headers=path")));
    }

    [Fact]
    public async Task Fields_without_scope_are_cut_in_all_formats_alike()
    {
        var (open, closed) = (hub.CreateClient(), hub.CreateClient());
        closed.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await hub.KeyAsync("reports"));
        foreach (var (client, sees) in new[] { (open, false), (closed, true) })
        {
            var json = Tables.OfJson(await GetAsync(client, "reports/honours.json?_rows=100"));
            Assert.Equal(sees, json[0].Contains("person.nameMasked"));
            Assert.Equal(json, Tables.OfCsv(await GetAsync(client, "reports/honours.csv?_rows=100&_headers=path")));
            Assert.Equal(json, Tables.OfParquet(await GetAsync(client, "reports/honours.parquet?_rows=100")));
            Assert.Equal(json, Tables.OfXlsx(await GetAsync(client, "reports/honours.xlsx?_rows=100&_headers=path")));
        }
    }

    [Fact]
    public async Task A_workbook_tells_in_its_last_sheet_where_figures_come_from()
    {
        var sheet = Tables.OfXlsx(await GetAsync(hub.CreateClient(), "reports/headline-targets.xlsx?year=2025&_lang=en"), sheet: 1);
        Assert.Equal("CONTAINS MADE-UP FIGURES", sheet[0][0]);
        Assert.Contains(sheet, row => row[0] == "Parameter" && row[1] == "year = 2025");
        Assert.Contains(sheet, row => row[0] == "Document and clause");
    }

    [Fact]
    public async Task Each_list_is_a_sheet_and_one_is_named_for_other_formats()
    {
        var client = hub.CreateClient();
        var book = await GetAsync(client, "dashboard/two-lists.xlsx?_headers=path");
        Assert.Equal(["key", "nameZh"], Tables.OfXlsx(book)[0]);
        var second = Tables.OfXlsx(book, sheet: 1);
        Assert.Equal(["nameZh", "subsidies.key", "subsidies.amount"], second[0]);
        Assert.Equal(second, Tables.OfCsv(await GetAsync(client, "dashboard/two-lists.csv?_list=level&_headers=path")));
    }

    [Fact]
    public async Task The_long_layout_has_one_figure_a_row()
    {
        var rows = Tables.OfCsv(await GetAsync(hub.CreateClient(), "reports/payments.csv?_layout=long&_headers=path"));
        Assert.Equal(["measure", "value", "unit"], rows[0][^3..]);
        Assert.Contains(rows, row => row[^3] == "sum.amount" && row[^1] == "元");
        Assert.Contains(rows, row => row[^3] == "count");
    }

    private static async Task<byte[]> GetAsync(HttpClient client, string report)
    {
        using var response = await client.GetAsync($"/reports/{report}");
        var content = await response.Content.ReadAsByteArrayAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {System.Text.Encoding.UTF8.GetString(content)}");
        return content;
    }
}
