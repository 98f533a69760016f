using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Yunnan.DataHub.EndToEnd.Tests.Support;

namespace Yunnan.DataHub.EndToEnd.Tests;

[Collection(HubAndBrowser.Name)]
public sealed partial class TheStartPageTests(HubServer hub, Browser browser)
{
    [Theory]
    [InlineData("", "离 2025 年的目标还有多远？", 1280, ColorScheme.Light, "start-zh")]
    [InlineData("?lang=en", "How far is Yunnan from its 2025 targets?", 1280, ColorScheme.Light, "start-en")]
    [InlineData("?lang=zh", "离 2025 年的目标还有多远？", 360, ColorScheme.Light, "start-zh-narrow")]
    [InlineData("?lang=en", "How far is Yunnan from its 2025 targets?", 360, ColorScheme.Dark, "start-en-narrow-dark")]
    [InlineData("?lang=zh", "离 2025 年的目标还有多远？", 1920, ColorScheme.Dark, "start-zh-wide-dark")]
    public async Task It_shows_what_is_in_the_hub(string address, string heading, int width, ColorScheme colours, string screenshot)
    {
        await using var visit = await browser.VisitAsync(width, 900, colours);
        await visit.Page.GotoAsync(new Uri(hub.Address, address).AbsoluteUri);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync(heading, new() { UseInnerText = true });
        foreach (var number in (string[])["documents", "targets", "headlines"])
            await Assertions.Expect(visit.Page.Locator($"[data-number={number}]")).ToHaveTextAsync(PositiveNumber());
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
        await visit.ScreenshotAsync(screenshot, fullPage: true);

        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        visit.ShouldHaveStayedAt(hub.Address);
    }

    [Theory]
    [InlineData("zh-CN", "云南数据枢纽", "zh-CN")]
    [InlineData("zh-TW", "云南数据枢纽", "zh-CN")]
    [InlineData("en-GB", "Yunnan Data Hub", "en")]
    [InlineData("fr-FR", "Yunnan Data Hub", "en")]
    public async Task The_language_is_the_browsers_until_one_is_chosen(string locale, string title, string language)
    {
        await using var visit = await browser.VisitAsync(1280, 900, locale: locale);
        await visit.Page.GotoAsync(hub.Address.AbsoluteUri);
        await Assertions.Expect(visit.Page).ToHaveTitleAsync(title);
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    [Fact]
    public async Task The_language_that_was_chosen_is_kept()
    {
        await using var visit = await browser.VisitAsync(1280, 900);
        await visit.Page.GotoAsync(hub.Address.AbsoluteUri);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveTitleAsync("Yunnan Data Hub");

        await visit.Page.GotoAsync(hub.Address.AbsoluteUri);
        await Assertions.Expect(visit.Page).ToHaveTitleAsync("Yunnan Data Hub");
        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [Fact]
    public async Task The_example_opens_with_its_answer()
    {
        await using var visit = await browser.VisitAsync(1280, 900);
        await visit.Page.GotoAsync(new Uri(hub.Address, "?lang=en").AbsoluteUri);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show the answer (JSON)" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("body")).ToContainTextAsync("\"totalCount\":");
        await Assertions.Expect(visit.Page.Locator("body")).Not.ToContainTextAsync("\"errors\"");
    }

    [Fact]
    public async Task It_says_so_when_the_API_does_not_answer_and_tries_again_when_asked()
    {
        await using var visit = await browser.VisitAsync(1280, 900);
        await visit.Page.RouteAsync("**/graphql", route => route.AbortAsync());
        await visit.Page.GotoAsync(new Uri(hub.Address, "?lang=en").AbsoluteUri);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The API does not answer");
        await visit.ScreenshotAsync("start-en-down", fullPage: true);

        await visit.Page.UnrouteAllAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-number=documents]")).ToHaveTextAsync(PositiveNumber());
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeHiddenAsync();
    }

    [GeneratedRegex("^[1-9][0-9,]*$")]
    private static partial Regex PositiveNumber();
}
