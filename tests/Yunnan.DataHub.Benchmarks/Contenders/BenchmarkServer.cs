using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Benchmarks.Contenders.Ef;
using Yunnan.DataHub.Benchmarks.Contenders.GraphQLNet;
using Yunnan.DataHub.Benchmarks.Contenders.HandWritten;
using Yunnan.DataHub.Benchmarks.Contenders.Hub;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Processes;

namespace Yunnan.DataHub.Benchmarks.Contenders;

/// <summary>Hosts one contender: Kestrel with the product's settings, no request logging for anyone.</summary>
internal static class BenchmarkServer
{
    public static async Task RunAsync(ContenderKind kind)
    {
        var contender = Create(kind);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(contender.Settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // To the error output: a plan that fails is told there, and the standard output is the run's.
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddHubLimits();
        builder.Services.AddPooledDbContextFactory<BenchmarkContext>(
            contender is HubContender ? BenchmarkDatabase.Configure : BenchmarkDatabase.ConfigurePlain);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper));
        });
        contender.AddServices(builder.Services, builder.Configuration);

        await using var app = builder.Build();
        contender.Map(app);
        await app.StartAsync();
        ChildProcess.Tell(app.Urls.First());
        await ChildProcess.AnswerAsync(line => Task.FromResult(ServerCommands.Answer(line)));
        await app.StopAsync();
    }

    private static IContender Create(ContenderKind kind) => kind switch
    {
        // Works that ask the same again measure reading: what is kept has works of its own.
        ContenderKind.Hub => new HubContender(answersMiB: 0),
        ContenderKind.HubKeeping => new HubContender(answersMiB: 64),
        ContenderKind.HubKeepingStale => new HubContender(answersMiB: 64, stalenessMs: 1_000),
        ContenderKind.HandWritten => new HandWrittenContender(),
        ContenderKind.Ef => new EfContender(),
        ContenderKind.GraphQLNet => new GraphQLNetContender(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The product hosts itself."),
    };
}
