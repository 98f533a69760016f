using Microsoft.Extensions.Configuration;

namespace Yunnan.DataHub.Benchmarks.Contenders;

/// <summary>
/// A way to answer the works over HTTP. Each runs in a server process of its own, with the same Kestrel and the same file.
/// </summary>
internal interface IContender
{
    /// <summary>What it is set to.</summary>
    IEnumerable<KeyValuePair<string, string?>> Settings => [];

    /// <summary>Registers what it needs, beside the pooled context factory that all have.</summary>
    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps its routes.</summary>
    void Map(WebApplication app);
}
