using System.Globalization;
using System.Text;
using Yunnan.DataHub.Data.Imports;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary>Writes rejected cells as CSV; the file comes into being with the first of them.</summary>
internal sealed class RejectsFile(FileInfo file) : IAsyncDisposable
{
    private StreamWriter? _text;

    public void Add(RejectedCell cell)
    {
        if (_text is null)
        {
            // With byte order mark: it is opened in a spreadsheet, which takes Chinese for something else without it.
            _text = new StreamWriter(file.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            _text.WriteLine("row,column,value,reason");
        }

        _text.WriteLine(string.Join(
            ',', cell.Row?.ToString(CultureInfo.InvariantCulture) ?? "", Quoted(cell.Column), Quoted(cell.Value), Quoted(cell.Reason)));
    }

    public ValueTask DisposeAsync() => _text?.DisposeAsync() ?? ValueTask.CompletedTask;

    // A rejected cell may be one that a spreadsheet would run as a formula; the apostrophe keeps it text.
    private static string Quoted(string? text) => text switch
    {
        null or "" => "",
        ['=' or '+' or '-' or '@', ..] => $"\"'{text.Replace("\"", "\"\"")}\"",
        _ => $"\"{text.Replace("\"", "\"\"")}\"",
    };
}
