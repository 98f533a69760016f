using Spectre.Console;
using Yunnan.DataHub.Imports;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary>Shows rejected cells: a table on a terminal, a line each where the output goes to a file or another program.</summary>
internal static class ImportReport
{
    private const int ShownCharacters = 60;

    public static void WriteRejected(
        TextWriter output, TextWriter error, string file, IReadOnlyList<RejectedCell> rejected, long rejectedCount, FileInfo? rejects)
    {
        if (output is MaskedWriter { IsTerminal: true })
        {
            WriteTable(rejected);
        }
        else
        {
            foreach (var cell in rejected)
            {
                output.WriteLine(Line(cell));
            }
        }

        var more = rejectedCount - rejected.Count;
        if (more > 0)
        {
            output.WriteLine($"… and {more} more{(rejects is null ? "; --rejects FILE.csv writes them all" : "")}.");
        }

        error.WriteLine($"{file} was rejected: {rejectedCount} {(rejectedCount == 1 ? "error" : "errors")}. Nothing was imported.");
    }

    /// <summary>Says in which columns cells cleared what was stored, and how many.</summary>
    public static async Task WriteClearedAsync(TextWriter output, IReadOnlyDictionary<string, long> cleared)
    {
        if (cleared.Count
            > 0) await output.WriteLineAsync(
                $"Cells that clear: {string.Join(", ", cleared.Select(column => $"{column.Key} {column.Value}"))}.");
    }

    private static string Line(RejectedCell cell)
    {
        var place = (cell.Row, cell.Column) switch
        {
            (null, _) => "file",
            ({ } row, null) => $"row {row}",
            ({ } row, { } column) => $"row {row}, column {column}",
        };
        return cell.Value is null ? $"{place}: {cell.Reason}" : $"{place}, value '{Shown(cell.Value)}': {cell.Reason}";
    }

    private static void WriteTable(IEnumerable<RejectedCell> cells)
    {
        var table = new Table().AddColumns("row", "column", "value", "reason").Border(TableBorder.Simple);
        foreach (var cell in cells)
        {
            table.AddRow(
                Markup.Escape(cell.Row?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
                Markup.Escape(cell.Column ?? ""),
                Markup.Escape(Shown(cell.Value ?? "")),
                Markup.Escape(cell.Reason));
        }

        AnsiConsole.Write(table);
    }

    // A cell may hold anything, also what a terminal would obey.
    private static string Shown(string value)
    {
        var plain = string.Concat(value.Select(letter => char.IsControl(letter) ? '·' : letter));
        return plain.Length <= ShownCharacters ? plain : plain[..ShownCharacters] + "…";
    }
}
