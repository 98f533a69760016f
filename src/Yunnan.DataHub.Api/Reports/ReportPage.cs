using System.Net;
using Yunnan.DataHub.Reports;
using Yunnan.DataHub.Reports.Definitions;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>The list of all reports as a page.</summary>
internal static class ReportPage
{
    public static string Of(IEnumerable<Report> reports, ReportLanguage language)
    {
        string Say(string zh, string en) => language == ReportLanguage.Zh ? zh : en;
        var query = Say("", "?_lang=en");
        var (hub, title) = (Say("云南技能人才数据枢纽", "Yunnan Data Hub"), Say("报表", "Reports"));
        return $"""
            <!doctype html>
            <html lang="{Say("zh-CN", "en")}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{title} · {hub}</title>
              <link rel="icon" href="../start/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="../start/start.css">
              <link rel="stylesheet" href="../start/docs.css">
            </head>
            <body>
              <header class="bar">
                <a class="brand" href="../"><img src="../start/icon.svg" alt="" width="32" height="32">{hub}</a>
                <nav><a href="?_lang=zh" hreflang="zh-CN" lang="zh-CN">中文</a> <a href="?_lang=en" hreflang="en" lang="en">English</a></nav>
              </header>
              <main class="document">
            <h1>{title}</h1>
            {string.Concat(reports.Select(Section))}
              </main>
            </body>
            </html>

            """;

        string Section(Report report) =>
            $"""
            <h2>{Encode(report.Title.In(language) ?? report.Id)}</h2>
            <p>{Encode(report.Description.In(language))}</p>
            <p>{string.Join(" · ", ReportFormat.All.Select(format => Link(report, format)))}</p>
            {(report.Variables.Count == 0 ? "" : Table(report))}

            """;

        string Link(Report report, ReportFormat format) =>
            $"<a href=\"{Encode(report.Id)}.{format.Extension}{query}\">{format.Extension.ToUpperInvariant()}</a>";

        string Table(Report report) =>
            $"""
            <table>
            <thead><tr>
            <th>{Say("参数", "Parameter")}</th><th>{Say("类型", "Type")}</th><th>{Say("默认值", "Default")}</th><th>{Say("说明", "Meaning")}</th>
            </tr></thead>
            <tbody>
            {string.Concat(report.Variables.Select(Row))}</tbody>
            </table>
            """;

        string Row(ReportVariable variable) =>
            $"<tr><td><code>{Encode(variable.Name)}</code></td><td><code>{Encode(variable.Type)}</code></td>"
                + $"<td><code>{Encode(variable.Default)}</code></td><td>{Encode(variable.Description.In(language))}</td></tr>\n";
    }

    private static string Encode(string? text) => WebUtility.HtmlEncode(text ?? "");
}
