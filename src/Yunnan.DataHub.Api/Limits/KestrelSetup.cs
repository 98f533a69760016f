using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>Kestrel's own limit stays above the hub's, whose answer says more: a body of up to 30 MB is read to its end and dropped.</summary>
internal sealed class KestrelSetup(IOptions<HubLimits> limits) : IConfigureOptions<KestrelServerOptions>
{
    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = Math.Max(30_000_000L, limits.Value.BodyBytes);
    }
}
