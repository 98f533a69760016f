using Yunnan.DataHub.Api.GraphQL.Caching;
using Yunnan.DataHub.Api.GraphQL.Documents;
using Yunnan.DataHub.Api.Hosting;
using Yunnan.DataHub.Api.Limits;
using Yunnan.DataHub.Api.Limits.Rates;
using Yunnan.DataHub.Api.Problems;
using Yunnan.DataHub.Data;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.QueryEngine;
using Yunnan.DataHub.QueryEngine.Documents;
using Yunnan.DataHub.QueryEngine.Execution;
using Yunnan.DataHub.QueryEngine.Paging;

namespace Yunnan.DataHub.Api.GraphQL;

/// <summary>The GraphQL endpoint of the hub.</summary>
internal static class GraphQLEndpoint
{
    public const string Path = "/graphql";

    private const string Methods = "GET, HEAD, POST";

    public static IServiceCollection AddHubGraphQL(this IServiceCollection services)
    {
        services.AddHubDocuments();
        services.AddSingleton(provider => new CursorKey(provider.GetRequiredService<HubDatabase>().GetCursorSecret));
        services.AddSingleton(new MessageMask(IdentityNumberText.Mask));
        services.AddSingleton(provider => new ReadIsolation(provider.GetRequiredService<IHubDatabaseProvider>().ReadTogetherAsync));
        services.AddSingleton(
            provider =>
                CrossOrigin.Read(provider.GetRequiredService<IConfiguration>(),
                    provider.GetRequiredService<IHostEnvironment>().IsDevelopment()));
        services.AddSingleton<OperationSlots>().AddSingleton<RequestGate>();
        services.AddSingleton<AnswerTags>().AddSingleton<KeptAnswerPacking>();
        return services.AddSingleton<GraphQLHandler>().AddSingleton<SchemaDocument>();
    }

    /// <summary>
    /// One address for all of it: queries by POST and GET, the schema (<c>?sdl</c>), and a page for a browser. The schema is not made here,
    /// but beside the database's preparation.
    /// </summary>
    /// <param name="app">The host.</param>
    /// <param name="page">Answers a browser that asks nothing; null where there is no page.</param>
    /// <exception cref="HubConfigurationException">A setting is wrong.</exception>
    public static void MapHubGraphQL(this WebApplication app, RequestDelegate? page = null)
    {
        // The root's: a scope of its own for each request would be made for nothing.
        var services = app.Services;
        // A wrong setting stops the start before anything is done.
        _ = (services.GetRequiredService<CacheSettings>(), services.GetRequiredService<DocumentOptions>());
        app.Map(Path, (RequestDelegate)(context => Dispatch(context, services, page))).WithDisplayName("GraphQL");
    }

    /// <summary>The schema is the same for everybody and printed once: its sending is all that it costs.</summary>
    private static Task WriteSchemaAsync(HttpContext context, IServiceProvider services)
    {
        var schema = services.GetRequiredService<SchemaDocument>();
        var gate = services.GetRequiredService<RequestGate>();
        using var admission = gate.Open(context);
        var refused = admission.ChargeBytes(schema.Length);
        admission.SetHeaders(context.Response.Headers);
        if (refused is null)
            return schema.WriteAsync(context);
        gate.NoteRefusal(admission, refused.Status);
        return ErrorResponse.WriteAsync(context, ResponseMediaType.GraphQLResponse, refused);
    }

    private static Task Dispatch(HttpContext context, IServiceProvider services, RequestDelegate? page)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method))
            return services.GetRequiredService<GraphQLHandler>().HandleAsync(context);
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            if (request.Query.ContainsKey("sdl"))
                return WriteSchemaAsync(context, services);
            // A query in the address is answered to a browser too, so that a link can show an answer.
            var isQuery = request.Query.ContainsKey("query") || request.Query.ContainsKey("id") || request.Query.ContainsKey("documentId")
                || request.Query.ContainsKey("extensions");
            return page is not null && !isQuery && ResponseMediaType.AcceptsHtml(request.Headers.Accept)
                ? page(context)
                : services.GetRequiredService<GraphQLHandler>().HandleAsync(context);
        }

        context.Response.Headers.Allow = Methods;
        if (HttpMethods.IsOptions(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        return ErrorResponse.WriteAsync(context, ResponseMediaType.Negotiate(request.Headers.Accept).ContentType,
            new RequestProblem(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Use POST or GET: the hub takes {Methods}."));
    }
}
