using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.Benchmarks.Works;

namespace Yunnan.DataHub.Benchmarks.Contenders.HandWritten;

/// <summary>
/// An endpoint a work, written by hand: SQL through ADO.NET, rows straight into the response's JSON. The measure of all others.
/// </summary>
internal sealed class HandWrittenContender : IContender
{
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
    }

    public void Map(WebApplication app)
    {
        app.MapPost(WorkRoutes.Row, (RowArguments arguments, HttpContext http) => JsonAnswer.WriteAsync(http, json =>
        {
            using var connection = Open();
            CertificateSql.Row(connection, arguments, json);
        }));
        app.MapPost(WorkRoutes.Page, (PageArguments arguments, HttpContext http) => JsonAnswer.WriteAsync(http, json =>
        {
            using var connection = Open();
            CertificateSql.Page(connection, arguments, json);
        }));
        app.MapPost(WorkRoutes.Details, (DetailsArguments arguments, HttpContext http) => JsonAnswer.WriteAsync(http, json =>
        {
            using var connection = Open();
            CertificateSql.Details(connection, arguments, json);
        }));
        app.MapPost(WorkRoutes.Figures, (DetailsArguments arguments, HttpContext http) => JsonAnswer.WriteAsync(http, json =>
        {
            using var connection = Open();
            FigureSql.OfLists(connection, arguments, json);
        }));
        app.MapPost(WorkRoutes.Ratios, http => JsonAnswer.WriteAsync(http, static json =>
        {
            using var connection = Open();
            FigureSql.Ratios(connection, json);
        }));
        app.MapPost(WorkRoutes.Groups, http => JsonAnswer.WriteAsync(http, static json =>
        {
            using var connection = Open();
            CertificateSql.Groups(connection, json);
        }));
    }

    /// <summary>Opened from the pool. SQLite knows no asynchronous reading: the asynchronous methods would only cost.</summary>
    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection(BenchmarkDatabase.ConnectionString);
        connection.Open();
        return connection;
    }
}
