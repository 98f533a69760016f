using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Schema.Tests.Questions;
using Yunnan.DataHub.Schema.Tests.Support;

namespace Yunnan.DataHub.Schema.Tests.Catalogue;

/// <summary>The documents' words, where an operator has brought them.</summary>
public sealed class PolicyTextTests(PolicyTextTests.HubWithTexts fixture) : IClassFixture<PolicyTextTests.HubWithTexts>
{
    private const string Sources =
        """{ target(key: "yn-01/artisan-parks") { sources { clause line text } } honourScheme(key: "artisan-park") { sources { line text } } }""";

    [Fact]
    public async Task A_source_shows_the_text_at_its_line()
    {
        var data = await fixture.Hub.DataAsync(Sources);
        var source = Assert.Single(data["target"]!["sources"]!.AsArray())!;
        Assert.Equal("二(三)17 | 189 | 示例段落：工匠园区", Line.Of(source["clause"], source["line"], source["text"]));
        var honour = data["honourScheme"]!["sources"]!.AsArray();
        Assert.Equal("示例段落：工匠园区", (string?)honour[0]!["text"]);
        Assert.All(honour.Skip(1), other => Assert.Null(other!["text"]));
    }

    [Fact]
    public async Task Texts_are_searched_with_their_documents()
    {
        var data =
            await fixture.Hub.DataAsync(
                """{ policyParagraphs(where: { text: { contains: "工匠" } }, order: [{ line: ASC }]) { totalCount nodes { line heading text policyDocument { key } } } policyParagraph(line: 190) { text } }""");
        Assert.Equal(1, (int)data["policyParagraphs"]!["totalCount"]!);
        var found = Assert.Single(data["policyParagraphs"]!["nodes"]!.AsArray())!;
        Assert.Equal("189 | 示例标题 | 示例段落：工匠园区 | yn-01",
            Line.Of(found["line"], found["heading"], found["text"], found["policyDocument"]!["key"]));
        Assert.Equal("另一个示例段落", (string?)data["policyParagraph"]!["text"]);
    }

    public sealed class HubWithTexts : IAsyncLifetime
    {
        public Hub Hub { get; } = new();

        public async Task InitializeAsync()
        {
            await Hub.InitializeAsync();
            await Hub.WithDatabaseAsync(context =>
            {
                context.PolicyParagraphs.AddRange(
                    new PolicyParagraph { Line = 189, PolicyDocumentKey = "yn-01", Heading = "示例标题", Text = "示例段落：工匠园区" },
                    new PolicyParagraph { Line = 190, PolicyDocumentKey = "yn-01", Text = "另一个示例段落" });
                return context.SaveChangesAsync();
            });
        }

        public Task DisposeAsync() => Hub.DisposeAsync();
    }
}
