using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.SchemaBuilding;

namespace Yunnan.DataHub.QueryEngine.Hosting;

/// <summary>Registers the engine.</summary>
public static class QueryEngineServiceCollectionExtensions
{
    /// <summary>
    /// Adds a GraphQL schema over the EF model of <typeparamref name="TContext"/>, and <see cref="IOperationExecutor"/> to run requests.
    /// Needs an <see cref="IDbContextFactory{TContext}"/>; takes <see cref="EngineLimits"/>, <see cref="DocumentOptions"/>,
    /// <see cref="CursorKey"/>, <see cref="ReadIsolation"/>, <see cref="MessageMask"/> and, for what day it is, <see cref="TimeProvider"/>
    /// from the services, if there are any.
    /// </summary>
    public static IServiceCollection AddQueryEngine<TContext>(this IServiceCollection services, Action<QueryEngineBuilder> configure)
        where TContext : DbContext
    {
        var builder = new QueryEngineBuilder();
        builder.UseContext<TContext>();
        configure(builder);
        services.ConfigureDbContext<TContext>(TranslatorsExtension.AddTo);
        services.AddSingleton<ISchema>(provider =>
        {
            var contexts = provider.GetRequiredService<ContextPool>();
            using var context = contexts.Create();
            return new SchemaFactory(context.Model, builder, new CursorCipher(provider.GetService<CursorKey>()), Limits(provider))
                .Create(provider);
        });
        services.AddSingleton(
            provider =>
                new ContextPool(provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext,
                    provider.GetService<ReadIsolation>(), Limits(provider)));
        services.AddSingleton<ISchemaPrinter>(provider => new SchemaPrinter(provider.GetRequiredService<ISchema>()));
        services.AddSingleton(provider => new PlanCache(
            provider.GetRequiredService<ISchema>(), provider.GetRequiredService<ContextPool>(), Limits(provider),
            provider.GetRequiredService<ILogger<PlanCache>>()));
        services.AddSingleton(provider => new KeptAnswers(Limits(provider)));
        services.AddSingleton(provider => new DocumentReader(provider.GetRequiredService<ISchema>(), Limits(provider)));
        services.AddSingleton<IOperationExecutor>(provider => new OperationExecutor(
            provider.GetRequiredService<ISchema>(), provider.GetRequiredService<DocumentReader>(),
            provider.GetRequiredService<PlanCache>(), provider.GetRequiredService<KeptAnswers>(),
            provider.GetRequiredService<ContextPool>(), new ErrorWriter(provider.GetService<MessageMask>()), Limits(provider),
            provider.GetRequiredService<ILogger<OperationExecutor>>()));
        services.AddSingleton(provider => new ReadSessions(provider.GetRequiredService<ContextPool>()));
        services.AddSingleton(provider => new StoredDocuments(provider.GetService<DocumentOptions>() ?? new DocumentOptions()));
        services.AddSingleton(provider => new DocumentCheck(provider.GetRequiredService<DocumentReader>()));
        return services;
    }

    private static EngineLimits Limits(IServiceProvider provider) => provider.GetService<EngineLimits>() ?? new EngineLimits();
}
