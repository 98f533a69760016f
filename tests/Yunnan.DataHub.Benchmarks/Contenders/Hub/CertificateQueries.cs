using Yunnan.DataHub.Benchmarks.Data;
using Yunnan.DataHub.QueryEngine.Declaration;

namespace Yunnan.DataHub.Benchmarks.Contenders.Hub;

/// <summary>The root fields that the engine serves, declared as the product declares its own.</summary>
public static class CertificateQueries
{
    /// <summary>A certificate by its key.</summary>
    [UseFirstOrDefault]
    public static IQueryable<Certificate> GetCertificate(BenchmarkContext database, int id) => database.Certificates.Where(c => c.Id == id);

    /// <summary>The certificates.</summary>
    [UsePaging, UseFiltering, UseSorting, UseAggregation]
    public static IQueryable<Certificate> GetCertificates(BenchmarkContext database) => database.Certificates;
}
