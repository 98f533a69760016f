using Spectre.Console;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary>A bar that shows how far an import is, on a terminal only.</summary>
internal static class ImportProgress
{
    /// <summary>Runs the work, which reports the share done (NaN where it isn't known) and the rows read.</summary>
    public static Task<T> ShowAsync<T>(TextWriter output, Func<Action<double, long>?, Task<T>> work)
    {
        if (output is not MaskedWriter { IsTerminal: true } || !AnsiConsole.Profile.Capabilities.Interactive)
            return work(null);
        return AnsiConsole.Progress().AutoClear(true).StartAsync(progress =>
        {
            var bar = progress.AddTask("reading", maxValue: 1);
            return work((share, rows) =>
            {
                bar.IsIndeterminate = double.IsNaN(share);
                if (!bar.IsIndeterminate)
                    bar.Value = share;
                bar.Description = $"{rows} rows";
            });
        });
    }
}
