using System.Text;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Cli;

/// <summary>
/// Writes lines without identity numbers: the last place where one can be held back, whatever message of a library or a database holds it.
/// Where the output can't be written, the command goes on: what it does must not end in the middle, nor be called undone.
/// </summary>
internal sealed class MaskedWriter(TextWriter output) : TextWriter
{
    private readonly StringBuilder _line = new();

    public override Encoding Encoding => output.Encoding;

    /// <summary>Whether somebody looks at it.</summary>
    public bool IsTerminal => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>Why it couldn't be written; null while it could.</summary>
    public string? Failure { get; private set; }

    public override void Write(char value)
    {
        _line.Append(value);
        if (value == '\n')
            Flush();
    }

    public override void Write(string? value)
    {
        if (value is null)
            return;
        _line.Append(value);
        if (value.Contains('\n', StringComparison.Ordinal))
            Flush();
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Flush()
    {
        try
        {
            output.Write(IdentityNumberText.Mask(_line.ToString()));
            output.Flush();
        }
        catch (IOException problem)
        {
            Failure ??= problem.Message;
        }

        _line.Clear();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _line.Length > 0)
            Flush();
        base.Dispose(disposing);
    }
}
