using System.Collections.Frozen;
using System.Net;
using System.Text;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Hosting;

namespace Yunnan.DataHub.Api.Docs;

/// <summary>
/// The documents beside the program as pages, by address below <c>/docs/</c>: <c>api</c> for <c>api.md</c>, the empty one for the list of
/// all. Made once, when the first is asked for, so no request costs more than a look-up.
/// </summary>
internal sealed class DocsPages(string folder)
{
    private const string Extension = ".md";
    private const string Contents = "";
    private const string Decisions = "decisions";

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    private readonly Lazy<FrozenDictionary<string, (byte[] Text, EntityTagHeaderValue Tag)>> _pages = new(() => Make(folder));

    /// <summary>The page at an address with its <c>ETag</c>; null where there is none.</summary>
    public (byte[] Text, EntityTagHeaderValue Tag)? Find(string address) => _pages.Value.TryGetValue(address, out var page) ? page : null;

    private static FrozenDictionary<string, (byte[] Text, EntityTagHeaderValue Tag)> Make(string folder)
    {
        if (!Directory.Exists(folder))
            return FrozenDictionary<string, (byte[] Text, EntityTagHeaderValue Tag)>.Empty;
        var documents = Directory.GetFiles(folder, "*" + Extension, SearchOption.AllDirectories).ToDictionary(
            file => Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace(Path.DirectorySeparatorChar, '/'),
            file => Markdown.Parse(File.ReadAllText(file), _pipeline));
        var pages = new Dictionary<string, byte[]> { [Contents] = Page(Contents, Markdown.Parse(ContentsOf(documents), _pipeline)) };
        foreach (var (address, document) in documents)
        {
            foreach (var link in document.Descendants<LinkInline>().ToList())
                Redirect(link, address, documents);
            pages.Add(address, Page(address, document));
        }
        return pages.ToFrozenDictionary(page => page.Key, page => (page.Value, ContentTag.For(page.Value)));
    }

    /// <summary>The list of all pages: what to read first, then those of each folder, such as the decisions.</summary>
    private static string ContentsOf(Dictionary<string, MarkdownDocument> documents)
    {
        var list = new StringBuilder("# Documentation\n");
        var folders = documents.OrderBy(document => document.Key, StringComparer.Ordinal)
            .GroupBy(document => document.Key.Split('/') is [var folder, _] ? folder : "")
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in folders)
        {
            list.Append(group.Key is [var first, .. var rest] ? $"\n## {char.ToUpperInvariant(first)}{rest}\n\n" : "\n");
            foreach (var (address, document) in group)
                list.Append("- [").Append(TitleOf(document)).Append("](").Append(address).Append(")\n");
        }
        return list.ToString();
    }

    private static string TitleOf(MarkdownDocument document) => document.Descendants<HeadingBlock>().FirstOrDefault()?.Inline is { } title
        ? string.Concat(
            title.Descendants()
                .Select(
                    inline =>
                        inline switch { LiteralInline literal => literal.Content.ToString(), CodeInline code => code.Content, _ => "" }))
        : "Untitled";

    /// <summary>
    /// Lets a link to a document lead to its page. What it leads to beside the documents is not served: there the text stays alone.
    /// </summary>
    private static void Redirect(LinkInline link, string from, Dictionary<string, MarkdownDocument> documents)
    {
        var (path, anchor) = link.Url!.Split('#', 2) is [var before, var after] ? (before, '#' + after) : (link.Url, "");
        if (path.Length == 0 || Uri.TryCreate(path, UriKind.Absolute, out _))
            return;
        var target = new Uri(new Uri($"http://docs/{from}"), path).AbsolutePath.Trim('/');
        var address = target == Decisions
            ? Contents : target.EndsWith(Extension, StringComparison.Ordinal) ? target[..^Extension.Length] : null;
        if (address is not null && (address == Contents || documents.ContainsKey(address)) && !LeavesTop(from, path))
            link.Url = Up(from) + address + (target == Decisions ? "#" + Decisions : anchor);
        else
            link.ReplaceBy(new ContainerInline { IsClosed = true });
    }

    /// <summary>Whether a relative path leads out of the folder of the documents.</summary>
    private static bool LeavesTop(string from, string path) =>
        path.Split('/').Count(step => step == "..") > from.Count(letter => letter == '/');

    private static string Up(string address) =>
        address.Count(letter => letter == '/') is var depth and > 0 ? string.Concat(Enumerable.Repeat("../", depth)) : "./";

    private static byte[] Page(string address, MarkdownDocument document)
    {
        var (up, title) = (Up(address), WebUtility.HtmlEncode(TitleOf(document)));
        using var text = new StringWriter();
        text.Write(
            $"""
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title} · Yunnan Data Hub</title>
              <link rel="icon" href="{up}../start/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="{up}../start/start.css">
              <link rel="stylesheet" href="{up}../start/docs.css">
            </head>
            <body>
              <header class="bar">
                <a class="brand" href="{up}../"><img src="{up}../start/icon.svg" alt="" width="32" height="32">Yunnan Data Hub</a>
                <nav><a href="{up}">Documentation</a></nav>
              </header>
              <main class="document">

            """);
        var renderer = new HtmlRenderer(text);
        _pipeline.Setup(renderer);
        renderer.Render(document);
        text.Write("\n  </main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
