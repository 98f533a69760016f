using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>
/// What a connection may take before a request of it is known. Kestrel's own defaults are written out where they are meant.
/// </summary>
internal sealed class KestrelSetup(IOptions<HubLimits> limits, ConnectionCounter connections) : IConfigureOptions<KestrelServerOptions>
{
    /// <summary>
    /// The longest body that the server reads at all, in bytes, where the hub's own limit is <paramref name="limit"/>; what is sent above
    /// that limit is dropped.
    /// </summary>
    public static long LongestBody(long limit) => Math.Max(30_000_000, limit);

    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.ConfigureEndpointDefaults(listen => listen.Use(connections.CountAsync));

        var kestrel = options.Limits;
        kestrel.MaxConcurrentConnections = limits.Value.Connections;
        // Nothing here takes over a connection: no WebSockets.
        kestrel.MaxConcurrentUpgradedConnections = 0;
        // Above the hub's own limit, whose answer says more: such a body is read to its end, charged to its sender and dropped.
        kestrel.MaxRequestBodySize = LongestBody(limits.Value.BodyBytes);
        // A GET has its document in the address.
        kestrel.MaxRequestLineSize = 8 * 1024;
        kestrel.MaxRequestHeadersTotalSize = 32 * 1024;
        kestrel.MaxRequestHeaderCount = 100;
        kestrel.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        // Longer than proxies keep theirs, so that they never send to a connection that is being closed.
        kestrel.KeepAliveTimeout = TimeSpan.FromSeconds(130);
        // A client that sends or reads more slowly is cut off: it holds memory, and more when there are thousands of it.
        kestrel.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.MinResponseDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        kestrel.Http2.MaxStreamsPerConnection = 100;
        kestrel.Http2.MaxRequestHeaderFieldSize = 16 * 1024;
        kestrel.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(60);
    }
}
