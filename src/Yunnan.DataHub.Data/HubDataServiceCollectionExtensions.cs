using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yunnan.DataHub.Data.Access;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data;

/// <summary>Registers the hub's database.</summary>
public static class HubDataServiceCollectionExtensions
{
    /// <summary>The setting that picks the kind of database.</summary>
    public const string ProviderSetting = "Hub:Provider";

    private const string DefaultProvider = "Sqlite";

    /// <summary>
    /// Registers a pooled <see cref="IDbContextFactory{TContext}" /> of <see cref="HubDbContext" />, a scoped context and
    /// <see cref="ApiKeyStore" />, the chosen <see cref="IHubDatabaseProvider" /> and <see cref="HubDatabase" />, which needs an
    /// <see cref="Seeding.ICatalogueSeeder" /> besides.
    /// </summary>
    /// <exception cref="HubConfigurationException">
    /// <c>Hub:Provider</c> names none of the providers, or <c>Hub:TimeZone</c> no time zone.
    /// </exception>
    public static IServiceCollection AddHubData(
        this IServiceCollection services, IConfiguration configuration, string contentRoot, params IHubDatabaseProvider[] providers)
    {
        var provider = Choose(configuration, providers);
        services.TryAddSingleton(configuration);
        services.TryAddSingleton<TimeProvider>(new HubClock(configuration));
        services.TryAddSingleton(new HubDataOptions { ContentRoot = contentRoot });
        services.AddSingleton(provider);
        services.AddSingleton<HubDatabase>();
        services.AddPooledDbContextFactory<HubDbContext>((given, options) =>
        {
            provider.Configure(options, configuration, contentRoot);
            if (CompiledModel.Find(provider.Name) is { } model)
                options.UseModel(model);
            options.AddInterceptors(
                DecimalScaleGuard.Instance, new DataVersionInterceptor(given.GetRequiredService<TimeProvider>()));
        });
        services.AddScoped(scope => scope.GetRequiredService<IDbContextFactory<HubDbContext>>().CreateDbContext());
        services.AddScoped<ApiKeyStore>();
        return services;
    }

    private static IHubDatabaseProvider Choose(IConfiguration configuration, IHubDatabaseProvider[] providers)
    {
        var wanted = configuration[ProviderSetting] is { Length: > 0 } name ? name.Trim() : DefaultProvider;
        return Array.Find(providers, provider => provider.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? throw new HubConfigurationException(
                $"{ProviderSetting} is '{wanted}', which is none of: {string.Join(", ", providers.Select(provider => provider.Name))}.");
    }
}
