using System.CommandLine;
using System.Diagnostics;
using Yunnan.DataHub.Demonstration.Records;

namespace Yunnan.DataHub.Cli.Commands;

/// <summary><c>datahub generate records</c>: makes a province up and writes it into the database.</summary>
internal static class GenerateRecordsCommand
{
    public static Command Create()
    {
        var scale = new Option<string>("--scale")
        {
            Description = "How much: small, about 80,000 rows, or province, about 20 million.",
            HelpName = "SCALE",
            DefaultValueFactory = _ => DemoRecords.SmallScale,
        };
        var seed = new Option<ulong?>("--seed")
        {
            Description = "Start of the random numbers; the same seed gives the same records. [default: the seed of the settings]",
            HelpName = "N",
        };
        var share = new Option<decimal>("--share")
        {
            Description = "The part of the scale that is made, above 0 up to 1: to measure with.",
            HelpName = "PART",
            DefaultValueFactory = _ => 1,
        };
        var settings = new Option<FileInfo?>("--settings")
        { Description = "Weights and counts. [default: seed/demo/records.json]", HelpName = "FILE" };
        var command = new Command(
            "records",
            """
            Makes demonstration records up and writes them into the database, in place of the synthetic records that are there.

            Persons, certificates, training, claims, payments, honours, sites and all other records of a province that does not exist; every
            row says isSynthetic = true. 'datahub demo remove' deletes them.
            """)
        {
            scale, seed, share, settings,
        };
        scale.AcceptOnlyFromAmong("small", "province");
        share.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<decimal>() is <= 0 or > 1)
                result.AddError("--share must be above 0 and at most 1.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var weights = Read(parsed.GetValue(settings));
            await using var database = await HubDatabaseSession.OpenSeededAsync(parsed, cancellationToken);
            var watch = Stopwatch.StartNew();
            var rows = await DemoRecords.GenerateAsync(
                database.Context, database.Provider, database.Clock, weights,
                weights.Scales.First(known => known.Name == parsed.GetValue(scale)).Part(parsed.GetValue(share)),
                parsed.GetValue(seed) ?? weights.Seed, cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Wrote {rows} made-up rows into {database.Description} in {watch.Elapsed.TotalSeconds:F1} s "
                    + $"({rows / watch.Elapsed.TotalSeconds:F0} rows/s)."));
            return ExitCode.Ok;
        });
        return command;
    }

    private static RecordSettings Read(FileInfo? file)
    {
        if (file is null)
            return RecordSettings.ReadDefault();
        using var json = file.OpenRead();
        return RecordSettings.Read(json);
    }
}
