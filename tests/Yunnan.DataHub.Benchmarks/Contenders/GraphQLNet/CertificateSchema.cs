using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Benchmarks.Contenders.Ef;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Contenders.GraphQLNet;

/// <summary>A schema as users of GraphQL.NET write it by hand: resolvers that run a projection and hand its rows on.</summary>
internal sealed class CertificateSchema : GraphQL.Types.Schema
{
    public CertificateSchema(IServiceProvider services)
        : base(services) => Query = new CertificateQuery();
}

internal sealed class CertificateQuery : ObjectGraphType
{
    public CertificateQuery()
    {
        Name = "Query";
        Field<CertificateRowType>("certificate")
            .Argument<NonNullGraphType<IntGraphType>>("id")
            .ResolveAsync(async field =>
            {
                await using var database = await Database(field);
                return await CertificateReads.RowAsync(database, new RowArguments(field.GetArgument<int>("id")), field.CancellationToken);
            });
        Field<NonNullGraphType<CertificatePageType>>("certificatesOfLevel")
            .Argument<NonNullGraphType<EnumerationGraphType<CertificateLevel>>>("level")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("from")
            .ResolveAsync(async field =>
            {
                await using var database = await Database(field);
                var arguments = new PageArguments(field.GetArgument<CertificateLevel>("level"), field.GetArgument<DateOnly>("from"));
                return new Page<CertificateRow>(await CertificateReads.PageAsync(database, arguments, field.CancellationToken));
            });
        Field<NonNullGraphType<CertificateDetailsPageType>>("certificatesOfOccupation")
            .Argument<NonNullGraphType<StringGraphType>>("occupation")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("from")
            .ResolveAsync(async field =>
            {
                await using var database = await Database(field);
                var arguments = new DetailsArguments(field.GetArgument<string>("occupation"), field.GetArgument<DateOnly>("from"));
                return new Page<CertificateDetails>(await CertificateReads.DetailsAsync(database, arguments, field.CancellationToken));
            });
    }

    private static Task<BenchmarkContext> Database(IResolveFieldContext field) =>
        field.RequestServices!.GetRequiredService<IDbContextFactory<BenchmarkContext>>().CreateDbContextAsync(field.CancellationToken);
}
