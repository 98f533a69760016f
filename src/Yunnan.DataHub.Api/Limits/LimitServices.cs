using Microsoft.Extensions.Options;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.QueryEngine;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>The limits of the hub.</summary>
internal static class LimitServices
{
    private const string Introspection = "Hub:Introspection";

    public static IServiceCollection AddHubLimits(this IServiceCollection services)
    {
        services.AddOptions<HubLimits>().ValidateOnStart();
        services.ConfigureOptions<HubLimitsSetup>();
        services.AddSingleton(provider => ProxySettings.Read(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton<ConnectionCounter>();
        services.ConfigureOptions<KestrelSetup>();
        services.AddSingleton(provider => CacheSettings.Read(provider.GetRequiredService<IConfiguration>())).AddSingleton<AnswerMemory>();
        services.AddSingleton<EngineLimits>(provider => provider.GetRequiredService<IOptions<HubLimits>>().Value with
        {
            KeptAnswers = provider.GetRequiredService<CacheSettings>().AnswersBytes,
            IdleConnections = provider.GetRequiredService<IHubDatabaseProvider>().IdleConnections,
            Introspection = IsIntrospected(provider.GetRequiredService<IConfiguration>()),
        });
        return services;
    }

    private static bool IsIntrospected(IConfiguration configuration) => configuration[Introspection] is not { Length: > 0 } text
        || (bool.TryParse(text, out var value)
            ? value : throw new HubConfigurationException($"{Introspection} is '{text}', but must be true or false."));
}
