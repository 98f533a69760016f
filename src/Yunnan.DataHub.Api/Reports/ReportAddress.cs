using System.Globalization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.Reports;
using Yunnan.DataHub.Reports.Definitions;
using Yunnan.DataHub.Reports.Rows;

namespace Yunnan.DataHub.Api.Reports;

/// <summary>
/// Reads what an address asks for: the report and its format, the parameters that all reports have, and the report's own.
/// </summary>
internal static class ReportAddress
{
    /// <summary>The id, and the format that its extension names; null where it names none.</summary>
    public static (string Id, ReportFormat? Format) Split(string path) =>
        path.LastIndexOf('.') is var dot and > 0 && ReportFormat.Of(path[(dot + 1)..]) is { } format ? (path[..dot], format) : (path, null);

    /// <summary>The format that the header asks for; null where there is none.</summary>
    public static ReportFormat? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept) || !MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return ReportFormat.Json;
        foreach (var range in ranges.OrderByDescending(range => range.Quality ?? 1).ThenBy(range => range.MatchesAllTypes)
            .Where(range => range.Quality is not 0))
            if (ReportFormat.All.FirstOrDefault(format => Matches(range, format)) is { } format)
                return format;
        return null;
    }

    /// <summary>How the report is to look.</summary>
    /// <exception cref="ReportFailedException">A parameter is unknown, or not one of its values.</exception>
    public static ReportOptions Options(IQueryCollection query, ReportFormat format, Report report)
    {
        var options = new ReportOptions { ByPath = format.IsByPath };
        foreach (var (name, value) in query.Where(parameter => parameter.Key.StartsWith('_')))
        {
            options = (name, value.ToString()) switch
            {
                ("_lang", "zh") => options with { Language = ReportLanguage.Zh },
                ("_lang", "en") => options with { Language = ReportLanguage.En },
                ("_headers", "title") => options with { ByPath = false },
                ("_headers", "path") => options with { ByPath = true },
                ("_layout", "wide") => options,
                ("_layout", "long") => options with { IsLong = true },
                ("_bom", "true") => options,
                ("_bom", "false") => options with { HasByteOrderMark = false },
                ("_rows", var text) when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0 =>
                    options with { Rows = rows },
                ("_list", var text) when report.Lists.Any(list => list.Name == text) => options with { List = text },
                _ => throw new ReportFailedException("INVALID_PARAMETER", $"'{name}={value}' says nothing to the hub. {Known(report)}"),
            };
        }

        return options;
    }

    /// <summary>The report's own parameters, as JSON.</summary>
    /// <exception cref="ReportFailedException">One is unknown, missing, or given too often.</exception>
    public static System.Text.Json.JsonElement Variables(IQueryCollection query, Report report) => ReportVariables.Read(report,
        query.Where(parameter => !parameter.Key.StartsWith('_')).ToDictionary(
            parameter => parameter.Key, parameter => (IReadOnlyList<string>)[.. parameter.Value.OfType<string>()]));

    public static RequestProblem NotAcceptable() => new(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
        $"Reports come as {string.Join(", ", ReportFormat.All.Select(format => format.MediaType))}, and the Accept header takes none of "
            + "them. An extension chooses, too: .json, .csv, .xlsx, .parquet.");

    private static string Known(Report report) =>
        "All reports have _lang=zh|en, _headers=title|path, _layout=wide|long, _rows=NUMBER, _bom=true|false, and _list="
            + string.Join('|', report.Lists.Select(list => list.Name)) + ".";

    private static bool Matches(MediaTypeHeaderValue range, ReportFormat format) =>
        range.MatchesAllTypes || range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase)
            || (range.MatchesAllSubTypes && format.MediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase));
}
