using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Benchmarks.Data;

namespace Yunnan.DataHub.Benchmarks.Contenders.Ef;

/// <summary>The works as LINQ projections: what the EF endpoint serializes and GraphQL.NET's resolvers return.</summary>
internal static class CertificateReads
{
    public const int PageRows = 100;
    public const int DetailsRows = 50;

    public static Task<CertificateRow?> RowAsync(BenchmarkContext database, RowArguments arguments, CancellationToken cancellationToken) =>
        Rows(database.Certificates.Where(c => c.Id == arguments.Id)).FirstOrDefaultAsync(cancellationToken);

    public static Task<List<CertificateRow>> PageAsync(BenchmarkContext database, PageArguments arguments,
        CancellationToken cancellationToken) =>
        Rows(database.Certificates
            .Where(c => c.Level == arguments.Level && c.IssuedOn >= arguments.From)
            .OrderBy(c => c.IssuedOn).ThenBy(c => c.Id)
            .Take(PageRows)).ToListAsync(cancellationToken);

    public static Task<List<CertificateDetails>> DetailsAsync(BenchmarkContext database, DetailsArguments arguments,
        CancellationToken cancellationToken) =>
        database.Certificates
            .Where(c => c.OccupationCode == arguments.Occupation && c.IssuedOn >= arguments.From)
            .OrderBy(c => c.IssuedOn).ThenBy(c => c.Id)
            .Take(DetailsRows)
            .AsSplitQuery()
            .Select(c => new CertificateDetails(
                c.Number, c.HolderNameZh, c.Score,
                new RegionRow(c.Region.Key, c.Region.NameZh),
                c.Assessments.OrderBy(a => a.Id).Select(a => new AssessmentRow(a.SubjectZh, a.Score, a.PassedOn)).ToList()))
            .ToListAsync(cancellationToken);

    private static IQueryable<CertificateRow> Rows(IQueryable<Certificate> certificates) =>
        certificates.Select(c => new CertificateRow(c.Number, c.HolderNameZh, c.OccupationCode, c.Level, c.IssuedOn, c.Score));
}

/// <summary>A certificate's own columns.</summary>
internal sealed record CertificateRow(string Number, string HolderNameZh, string OccupationCode, CertificateLevel Level, DateOnly IssuedOn,
    decimal Score);

/// <summary>A certificate with its region and its assessments.</summary>
internal sealed record CertificateDetails(string Number, string HolderNameZh, decimal Score, RegionRow Region,
    List<AssessmentRow> Assessments);

/// <summary>A region, as a certificate shows it.</summary>
internal sealed record RegionRow(string Key, string NameZh);

/// <summary>An assessment, as a certificate shows it.</summary>
internal sealed record AssessmentRow(string SubjectZh, decimal Score, DateOnly PassedOn);
