using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Contenders.Ef;

/// <summary>The plain way: a LINQ projection, serialized by System.Text.Json.</summary>
internal sealed class EfContender : IContender
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void Map(WebApplication app)
    {
        app.MapPost(WorkRoutes.Row,
            async (RowArguments arguments, IDbContextFactory<BenchmarkContext> contexts, CancellationToken cancellationToken) =>
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            return new { Data = new { Certificate = await CertificateReads.RowAsync(database, arguments, cancellationToken) } };
        });
        app.MapPost(WorkRoutes.Page,
            async (PageArguments arguments, IDbContextFactory<BenchmarkContext> contexts, CancellationToken cancellationToken) =>
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            return new
            {
                Data = new
                {
                    Certificates = new
                    {
                        Nodes = await CertificateReads.PageAsync(database, arguments,
                cancellationToken)
                    }
                }
            };
        });
        app.MapPost(WorkRoutes.Details,
            async (DetailsArguments arguments, IDbContextFactory<BenchmarkContext> contexts, CancellationToken cancellationToken) =>
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            return new
            {
                Data = new
                {
                    Certificates = new
                    {
                        Nodes = await CertificateReads.DetailsAsync(database, arguments,
                cancellationToken)
                    }
                }
            };
        });
    }
}
