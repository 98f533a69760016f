using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Contenders.GraphQLNet;

/// <summary>GraphQL.NET as its users run it: DocumentExecuter, its serializer, cached documents.</summary>
internal sealed class GraphQLNetContender : IContender
{
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services.AddGraphQL(builder => builder
        .AddSchema<CertificateSchema>()
        .AddGraphTypes()
        .AddSystemTextJson(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
        .ConfigureExecution(new DocumentCache()));

    public void Map(WebApplication app) => app.MapPost(WorkRoutes.GraphQL, (RequestDelegate)AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var serializer = http.RequestServices.GetRequiredService<IGraphQLSerializer>();
        var executer = http.RequestServices.GetRequiredService<IDocumentExecuter<CertificateSchema>>();
        var request = await serializer.ReadAsync<GraphQLRequest>(http.Request.Body, http.RequestAborted);
        var result = await executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request!.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            RequestServices = http.RequestServices,
            CancellationToken = http.RequestAborted,
        });
        http.Response.ContentType = "application/graphql-response+json; charset=utf-8";
        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
