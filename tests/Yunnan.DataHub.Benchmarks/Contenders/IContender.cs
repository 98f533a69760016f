namespace Yunnan.DataHub.Benchmarks.Contenders;

/// <summary>
/// A way to answer the works over HTTP. Each runs in a server process of its own, with the same Kestrel and the same file.
/// </summary>
internal interface IContender
{
    /// <summary>Registers what it needs, beside the pooled context factory that all have.</summary>
    void AddServices(IServiceCollection services);

    /// <summary>Maps its routes.</summary>
    void Map(WebApplication app);
}
