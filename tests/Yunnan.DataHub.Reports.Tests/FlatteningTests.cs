using System.Text;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Formats;
using Yunnan.DataHub.Reports.Rows;
using Yunnan.DataHub.Reports.Tests.Support;

namespace Yunnan.DataHub.Reports.Tests;

/// <summary>The one rule by which documents become rows.</summary>
[Collection(ReportHubs.Name)]
public sealed class FlatteningTests(ReportHub hub)
{
    [Fact]
    public void Objects_become_columns_and_a_list_of_one_value_a_cell() => Assert.Equal(
        ["key,policyDocument.code,responsible.printed", "a,b,c; d", "e,,"],
        Rows("{ targets { totalCount nodes { key policyDocument { code } responsible { printed } } } }",
            """
            {"targets":{"totalCount":2,"nodes":[{"key":"a","policyDocument":{"code":"b"},"responsible":[{"printed":"c"},{"printed":"d"}]},
            {"key":"e","policyDocument":null,"responsible":[]}]}}
            """));

    [Fact]
    public void A_list_with_rows_multiplies_as_an_outer_join() => Assert.Equal(
        ["milestones.year,milestones.value,key", "2023,1,a", "2024,2,a", ",,b"],
        Rows("{ targets { nodes { milestones @rows { year value } key } } }",
            """{"targets":{"nodes":[{"milestones":[{"year":2023,"value":1},{"year":2024,"value":2}],"key":"a"},{"milestones":[],"key":"b"}]}}"""));

    [Fact]
    public void The_groups_of_an_aggregate_are_rows_beside_what_is_told_of_all() => Assert.Equal(
        ["count,key.prefectureKey,all", "1,530100,3", "2,,3"],
        Rows("{ siteAggregate { groups(by: [PREFECTURE_KEY]) { count key { prefectureKey } } all: count } }",
            """{"siteAggregate":{"groups":[{"count":1,"key":{"prefectureKey":"530100"}},{"count":2,"key":{"prefectureKey":null}}],"all":3}}"""));

    [Fact]
    public void A_document_without_a_list_is_one_row() => Assert.Equal(
        ["a.nameZh,b.nameZh", "x,y"],
        Rows("""{ a: region(key: "530100") { nameZh } b: region(key: "530300") { nameZh } }""", """{"a":{"nameZh":"x"},"b":{"nameZh":"y"}}"""));

    [Fact]
    public void Fragments_and_edges_are_what_they_stand_for() => Assert.Equal(
        ["key,value", "a,1.5"],
        Rows("query Q { targets { edges { cursor node { ...F } } } } fragment F on Target { key ... on Target { value } }",
            """{"targets":{"edges":[{"cursor":"c","node":{"key":"a","value":1.5}}]}}"""));

    [Theory]
    [InlineData("{ targets { nodes { key milestones { year value } } } }", "mark it with @rows")]
    [InlineData("{ targets { nodes { milestones @rows { year value } sources @rows { clause line } } } }", "one branch only")]
    [InlineData("""{ indicator(key: "a") { targets { key value } observations { period value } } }""", "has several lists (targets, observations)")]
    [InlineData("{ a: targets { nodes { key @title(fr: \"clé\") } } }", "'fr' is none of them")]
    [InlineData("query($_a: Int) { targets(first: $_a) { nodes { key } } }", "begins with '_'")]
    public void A_document_that_can_not_be_flattened_says_why(string document, string message) =>
        Assert.Contains(message, Assert.Throws<ReportException>(() => hub.Read(document)).Message, StringComparison.Ordinal);

    [Fact]
    public void Titles_are_those_of_the_document_then_aliases_then_the_schemas_terms()
    {
        var columns = hub.Read("""
            { skillCertificates { nodes { a: kind issuedOn state @title(zh: "状态", unitZh: "个", en: "State") region { nameZh } prefecture { nameZh } } } }
            """).Lists[0].Columns;
        Assert.Equal(["a", "发证日期", "状态（个）"], columns.Take(3).Select(column => column.TitleIn(ReportLanguage.Zh)));
        Assert.Equal(["a", "Day of issue", "State"], columns.Take(3).Select(column => column.Title.In(ReportLanguage.En)));
        // Columns of the same title are told apart by their paths.
        Assert.EndsWith("（region.nameZh）", columns[3].TitleIn(ReportLanguage.Zh), StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptions_and_our_directives_are_blanked_out_and_kept()
    {
        const string Source = "\"What\" query Q(\"First\" $a: String = \"x\" \"Second\" $b: [String!] = [\"y\"]) @title(zh: \"题\") {\n"
            + "  f(a: $a, b: [\"z\", $b]) @rows { g }\n}";
        var document = AnnotatedDocument.Read(Source);
        Assert.Equal("What", document.Description);
        Assert.Equal(("First", "Second"), (document.Variables["a"], document.Variables["b"]));
        Assert.Equal(Source.Length, document.Text.Length);
        Assert.Equal("query Q( $a: String = \"x\" $b: [String!] = [\"y\"]) {\n f(a: $a, b: [\"z\", $b]) { g }\n}",
            System.Text.RegularExpressions.Regex.Replace(document.Text.TrimStart(), " +", " "));
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+86", "\"'+86\"")]
    [InlineData("-x", "\"'-x\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\\tx", "\"'\tx\"")]
    [InlineData("\\rx", "\"'\rx\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("＋1", "\"'＋1\"")]
    [InlineData("－1", "\"'－1\"")]
    [InlineData("＠1", "\"'＠1\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("a \\\"b\\\"", "\"a \"\"b\"\"\"")]
    [InlineData("", "\"\"")]
    public void Texts_that_spreadsheets_execute_get_an_apostrophe(string json, string cell) =>
        Assert.Equal(["nameZh", cell], Rows("{ regions { nodes { nameZh } } }", $$$"""{"regions":{"nodes":[{"nameZh":"{{{json}}}"}]}}"""));

    [Fact]
    public void Numbers_stay_numbers() =>
        Assert.Equal(["value", "-5"], Rows("{ targets { nodes { value } } }", """{"targets":{"nodes":[{"value":-5}]}}"""));

    /// <summary>An answer as lines of CSV.</summary>
    private string[] Rows(string document, string data)
    {
        var table = hub.Read(document).Lists[0].All;
        var page = new RowPage();
        page.Clear(table.Columns.Count);
        page.Json.Write(Encoding.UTF8.GetBytes($$"""{"data":{{data}}}"""));
        new PageReader(table).Read(page);
        using var output = new MemoryStream();
        var writer = new CsvReportWriter(output, new ReportOptions { ByPath = true, HasByteOrderMark = false });
        writer.BeginAsync("rows", table.Columns, default).AsTask().GetAwaiter().GetResult();
        writer.WriteAsync(page, default).AsTask().GetAwaiter().GetResult();
        writer.EndAsync(null!, default).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\r', '\n').Split("\r\n");
    }
}
