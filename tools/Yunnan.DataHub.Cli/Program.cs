using System.Globalization;
using Yunnan.DataHub.Cli;

// The same output everywhere, whatever the machine's language.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // Where the program waits for the other end of a pipe it hears nothing: a second time ends it.
    press.Cancel = !interrupted.IsCancellationRequested;
    interrupted.Cancel();
};
return await DataHubCommandLine.RunAsync(args, Console.Out, Console.Error, interrupted.Token);
