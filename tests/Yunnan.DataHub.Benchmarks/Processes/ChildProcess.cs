using System.Diagnostics;
using System.Text.Json;

namespace Yunnan.DataHub.Benchmarks.Processes;

/// <summary>
/// This program once more, in another process and mode. The two talk in lines: a word or JSON to its input, JSON from its output.
/// A child ends when its input does, so none outlives the run, however that ends.
/// </summary>
internal sealed class ChildProcess : IDisposable
{
    /// <summary>Before each line that is an answer: what a library prints is passed over.</summary>
    private const string Mark = "#benchmark ";

    private readonly Process _process;

    private ChildProcess(Process process) => _process = process;

    /// <summary>The process's own number.</summary>
    public int Id => _process.Id;

    public static ChildProcess Start(params IEnumerable<string> arguments) => StartBuild(typeof(ChildProcess).Assembly.Location, arguments);

    /// <summary>Starts another build of this program.</summary>
    /// <param name="assembly">The path of its <c>Yunnan.DataHub.Benchmarks.dll</c>.</param>
    /// <param name="arguments">The mode.</param>
    public static ChildProcess StartBuild(string assembly, params IEnumerable<string> arguments)
    {
        var (program, first) = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null) is var path && File.Exists(path)
            ? (path, Array.Empty<string>())
            : ("dotnet", [assembly]);
        var start = new ProcessStartInfo(program, [.. first, .. arguments])
        { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        return new ChildProcess(Process.Start(start)!);
    }

    /// <summary>Sends a line, if there is one to send, and waits for the answer.</summary>
    public async Task<TAnswer> AskAsync<TAnswer>(string? line, CancellationToken cancellationToken)
    {
        if (line is not null)
        {
            await _process.StandardInput.WriteLineAsync(line.AsMemory(), cancellationToken);
            await _process.StandardInput.FlushAsync(cancellationToken);
        }
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } answer)
        {
            if (answer.StartsWith(Mark, StringComparison.Ordinal))
                return JsonSerializer.Deserialize<TAnswer>(answer.AsSpan(Mark.Length))!;
        }
        throw new InvalidOperationException($"The process {_process.StartInfo.ArgumentList.FirstOrDefault()} ended without an answer.");
    }

    /// <summary>The other side: answers each line of the input until there are no more.</summary>
    public static async Task AnswerAsync(Func<string, Task<object>> answer)
    {
        while (await Console.In.ReadLineAsync() is { } line)
            Tell(await answer(line));
    }

    /// <summary>Writes an answer.</summary>
    public static void Tell(object answer)
    {
        Console.Out.WriteLine(Mark + JsonSerializer.Serialize(answer));
        Console.Out.Flush();
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill();
        _process.Dispose();
    }
}
