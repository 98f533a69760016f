using System.Globalization;
using Yunnan.DataHub.Cli;

// The same output everywhere, whatever the machine's language.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    interrupted.Cancel();
};
return await DataHubCommandLine.RunAsync(args, Console.Out, Console.Error, interrupted.Token);
