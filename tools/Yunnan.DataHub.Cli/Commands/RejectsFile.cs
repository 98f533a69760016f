using System.Globalization;
using System.Text;
using Yunnan.DataHub.Imports;
using Yunnan.DataHub.Model;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary>
/// Writes rejected cells as CSV; the file comes into being with the first of them. It takes the place of an earlier file of this kind, and
/// of no other.
/// </summary>
internal sealed class RejectsFile : IAsyncDisposable
{
    public const string Description =
        "Write every rejected cell to this CSV file; one that is there is replaced only if it holds rejected cells.";

    private const string Header = "row,column,value,reason";

    private readonly string _path;
    private StreamWriter? _text;

    private RejectsFile(string path) => _path = path;

    /// <summary>The file for the cells that are rejected of an input.</summary>
    /// <exception cref="IOException">It is the input, any other file that is there, a folder, or in no folder.</exception>
    public static RejectsFile For(FileInfo file, FileInfo input)
    {
        if (Directory.Exists(file.FullName))
            throw new IOException($"--rejects: '{file.FullName}' is a folder, not a file.");
        if (file.Directory is { Exists: false } folder) throw new DirectoryNotFoundException(
            $"--rejects: the folder '{folder.FullName}' doesn't exist.");
        if (Target(file) == Target(input))
            throw new IOException($"--rejects: '{file.FullName}' is the file to be imported; name another.");
        // Whatever leads to the input, be it a link or a folder under another name: it holds something else.
        if (file is { Exists: true, Length: > 0 } && !HoldsRejects(file.FullName))
            throw new IOException(
                $"--rejects: '{file.FullName}' holds something else than rejected cells, and isn't replaced; name another, or delete it.");
        return new RejectsFile(file.FullName);
    }

    public void Add(RejectedCell cell)
    {
        if (_text is null)
        {
            // With byte order mark: it is opened in a spreadsheet, which takes Chinese for something else without it.
            _text = new StreamWriter(_path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            _text.WriteLine(Header);
        }

        _text.WriteLine(string.Join(
            ',', cell.Row?.ToString(CultureInfo.InvariantCulture) ?? "", Quoted(cell.Column), Quoted(cell.Value), Quoted(cell.Reason)));
    }

    public ValueTask DisposeAsync() => _text?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string Target(FileInfo file) =>
        (file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true) : null)?.FullName ?? file.FullName;

    private static bool HoldsRejects(string path)
    {
        using var text = new StreamReader(path);
        Span<char> start = stackalloc char[Header.Length + 1];
        return text.ReadBlock(start) == start.Length && start.StartsWith(Header, StringComparison.Ordinal) && start[^1] is '\r' or '\n';
    }

    // A rejected cell may be one that a spreadsheet would run as a formula; the apostrophe keeps it text.
    private static string Quoted(string? text) =>
        string.IsNullOrEmpty(text) ? "" : $"\"{(PlainText.BeginsFormula(text) ? "'" : "")}{text.Replace("\"", "\"\"")}\"";
}
