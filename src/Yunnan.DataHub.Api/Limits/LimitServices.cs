using Microsoft.Extensions.Options;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>The limits of the hub.</summary>
internal static class LimitServices
{
    public static IServiceCollection AddHubLimits(this IServiceCollection services)
    {
        services.AddOptions<HubLimits>().ValidateOnStart();
        services.ConfigureOptions<HubLimitsSetup>();
        services.AddSingleton<ConnectionCounter>();
        services.ConfigureOptions<KestrelSetup>();
        services.AddSingleton(provider =>
        {
            var database = provider.GetRequiredService<IHubDatabaseProvider>();
            return provider.GetRequiredService<IOptions<HubLimits>>().Value.ToEngineLimits() with { IdleConnections = database.IdleConnections };
        });
        return services;
    }
}
