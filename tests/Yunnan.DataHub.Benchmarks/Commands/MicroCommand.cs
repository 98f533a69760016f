using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Commands;

/// <summary><c>micro</c>: the parts of the engine by BenchmarkDotNet, with what they allocate.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var filter = new Argument<string?>("filter")
        { Description = "Part of a benchmark's name, such as Planning. [default: all]", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("micro", "Measures parsing, planning, filtering and writing by themselves.") { filter };
        command.SetAction(parsed =>
        {
            BenchmarkDatabase.Prepare(Console.WriteLine);
            var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly)
                .Run(["--filter", $"*{parsed.GetValue(filter)}*"], Configuration());
            return summaries.Any()
                && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
        });
        return command;
    }

    /// <summary>
    /// In this process: the project that BenchmarkDotNet would generate and build does not meet the repository's rules for code.
    /// </summary>
    private static ManualConfig Configuration() => ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(ConsoleLogger.Default)
        .WithArtifactsPath(Path.Combine(BenchmarkDatabase.Folder, "micro"));
}
