using System.CommandLine;
using Yunnan.DataHub.Demonstration;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub generate observations</c>: writes a file of made-up figures.</summary>
internal static class GenerateObservationsCommand
{
    private static string DefaultSettings => Path.Combine(AppContext.BaseDirectory, "seed", "demo", "settings.json");

    public static Command Create()
    {
        var seed = new Option<ulong?>("--seed")
        {
            Description = "Start of the random numbers; the same seed gives the same file. [default: the seed of the settings]",
            HelpName = "N",
        };
        var output = new Option<FileInfo>("--output", "-o")
        { Description = "The file to write; it is replaced.", HelpName = "FILE", Required = true };
        var settings = new Option<FileInfo?>("--settings")
        { Description = "Levels and trends. [default: seed/demo/settings.json]", HelpName = "FILE" };
        var command = new Command(
            "observations",
            """
            Makes demonstration observations up: 2020 to 2025, the province and its 16 prefectures, the headline
            indicators that records say nothing of.

            Every row says synthetic = true. The database is not touched: 'datahub demo load' loads the figures of the default settings,
            'datahub import observations' any file.
            """)
        {
            seed, output, settings,
        };
        command.SetAction(parsed =>
        {
            using var json = File.OpenRead(parsed.GetValue(settings)?.FullName ?? DefaultSettings);
            var demo = DemoSettings.Read(json);
            var target = parsed.GetRequiredValue(output);
            using var file = target.Create();
            var count = DemoObservationFile.Write(file, new ObservationGenerator(demo, parsed.GetValue(seed) ?? demo.Seed).Figures());
            parsed.InvocationConfiguration.Output.WriteLine($"Wrote {count} made-up observations to {target.FullName}.");
            return ExitCode.Ok;
        });
        return command;
    }
}
