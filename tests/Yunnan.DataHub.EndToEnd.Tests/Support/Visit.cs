using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Yunnan.DataHub.EndToEnd.Tests.Support;

/// <summary>One person's visit: the page, what it asked for, and what went wrong in it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _faults = new();

    public Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.PageError += (_, error) => _faults.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _faults.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Checks that no request left the host, and that no script failed nor was stopped by the content security policy.</summary>
    public void ShouldHaveStayedAt(Uri address)
    {
        Assert.NotEmpty(_requests);
        Assert.All(_requests, url => Assert.True(
            url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal)
                || address.IsBaseOf(new Uri(url)),
            $"The page asked for {url}"));
        Assert.Empty(_faults);
    }

    /// <summary>Saves what the page shows to <c>TestResults/</c> of this project.</summary>
    public async Task ScreenshotAsync(string name, bool fullPage = false)
    {
        var options = new PageScreenshotOptions
        {
            Path = Path.Combine(AppContext.BaseDirectory, "../../../TestResults", name + ".png"),
            FullPage = fullPage,
        };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Page.ScreenshotAsync(options);
                return;
            }
            // On a busy machine Chromium's compositor may have no frame at hand.
            catch (PlaywrightException exception) when (attempt < 5
                && exception.Message.Contains("captureScreenshot", StringComparison.Ordinal))
            {
                await Task.Delay(500);
            }
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
