using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yunnan.DataHub.EndToEnd.Tests.Support;

namespace Yunnan.DataHub.EndToEnd.Tests;

[Collection(HubAndBrowser.Name)]
public sealed partial class TheIDETests(HubServer hub, Browser browser)
{
    [Fact]
    public async Task Banana_Cake_Pop_loads_the_schema_and_runs_the_first_question()
    {
        await using var visit = await browser.VisitAsync(1600, 1000);
        var page = visit.Page;
        await page.GotoAsync(new Uri(hub.Address, "graphql").AbsoluteUri);
        Assert.Equal(new Uri(hub.Address, "graphql/").AbsoluteUri, page.Url);

        await Assertions.Expect(page.GetByText("Create Document")).ToBeVisibleAsync();
        Assert.Equal(0, await page.GetByText("is now Nitro").CountAsync());

        // It has come without the question: this visitor asked for none.
        await page.GotoAsync(new Uri(hub.Address, "?lang=en").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "Run it in the query tool" }).ClickAsync();
        await Assertions.Expect(page.GetByText("# How far is Yunnan from its headline targets for 2025?")).ToBeVisibleAsync();

        // The button wakes when the schema is there.
        var run = page.Locator("button").Filter(new() { HasTextRegex = RunText() });
        await Assertions.Expect(run).ToBeEnabledAsync();
        var answer = await AnswerAsync(page, run);

        Assert.Equal(200, answer.Status);
        var json = JsonDocument.Parse(await answer.TextAsync()).RootElement;
        Assert.False(json.TryGetProperty("errors", out var errors), errors.ToString());
        var targets = json.GetProperty("data").GetProperty("targets");
        Assert.True(targets.GetProperty("totalCount").GetInt32() > 0);
        Assert.Equal(targets.GetProperty("totalCount").GetInt32(), targets.GetProperty("nodes").GetArrayLength());

        // It is shown as well: the response's editor holds a word that the question does not.
        await Assertions.Expect(page.GetByText("\"data\"").First).ToBeVisibleAsync();
        await visit.ScreenshotAsync("ide-answer");

        await ShowSchemaAsync(page);
        await visit.ScreenshotAsync("ide-schema");
        visit.ShouldHaveStayedAt(hub.Address);
    }

    /// <summary>
    /// On a busy machine the page still arranges itself after the button has woken, and a click may be lost: it is made again.
    /// </summary>
    private static async Task<IResponse> AnswerAsync(IPage page, ILocator run)
    {
        const int Attempts = 4;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await page.RunAndWaitForResponseAsync(
                    () => run.ClickAsync(),
                    response => response.Request.PostData?.Contains("relatedTargets", StringComparison.Ordinal) == true);
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
            }
        }
    }

    /// <summary>
    /// A reference that is opened while the IDE still indexes the schema stays empty until the page is loaded again: its own fault, which
    /// takes a slow machine.
    /// </summary>
    private static async Task ShowSchemaAsync(IPage page)
    {
        const int Attempts = 6;
        for (var attempt = 1; ; attempt++)
        {
            await Assertions.Expect(page.GetByText("Indexing Schema")).ToBeHiddenAsync();
            await page.GetByRole(AriaRole.Tab, new() { Name = "Schema Reference" }).ClickAsync();
            try
            {
                await page.GetByText("policyDocuments").First.WaitForAsync(new() { Timeout = 20_000 });
                return;
            }
            catch (TimeoutException) when (attempt < Attempts)
            {
                await page.ReloadAsync();
            }
        }
    }

    // Its accessible name is a tooltip that changes, so it is found by what it shows.
    [GeneratedRegex(@"^\s*Run\s*$")]
    private static partial Regex RunText();
}
