using Microsoft.Playwright;

namespace Yunnan.DataHub.EndToEnd.Tests.Support;

/// <summary>A headless Chromium that can reach nothing but the hub, and that keeps a list of what it asked for.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "HUB_TEST_CHROMIUM";

    private static readonly string[] _places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>
    /// How long something may take to appear, in milliseconds: the IDE reads a large schema, and other tests may run at the same time.
    /// </summary>
    private const float Patience = 240_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = FindChromium(),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            ],
        });
    }

    /// <summary>A page with a profile of its own.</summary>
    public async Task<Visit> VisitAsync(int width, int height, ColorScheme colours = ColorScheme.Light, string locale = "zh-CN")
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = colours,
            Locale = locale,
        });
        context.SetDefaultTimeout(Patience);
        return new Visit(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string FindChromium() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
            : Array.Find(_places, File.Exists)
            ?? throw new FileNotFoundException(
                $"No Chromium was found: install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in {Variable}.");
}
