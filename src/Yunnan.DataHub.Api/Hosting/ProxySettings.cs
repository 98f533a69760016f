using System.Net;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>The proxies that are believed when they say for whom they ask.</summary>
/// <param name="Addresses">Single addresses.</param>
/// <param name="Networks">Networks in CIDR notation.</param>
internal sealed record ProxySettings(IReadOnlyList<IPAddress> Addresses, IReadOnlyList<IPNetwork> Networks)
{
    public const string Key = "Hub:Proxies";

    public bool IsEmpty => Addresses.Count + Networks.Count == 0;

    /// <summary>Reads addresses and networks, separated by commas, semicolons or blanks; or as a list of the configuration.</summary>
    /// <exception cref="HubConfigurationException">One is neither, or ASP.NET's own switch believes everybody.</exception>
    public static ProxySettings Read(IConfiguration configuration)
    {
        if (string.Equals(configuration["ForwardedHeaders_Enabled"], "true", StringComparison.OrdinalIgnoreCase))
            throw new HubConfigurationException(
                $"ASPNETCORE_FORWARDEDHEADERS_ENABLED believes every client's X-Forwarded-For: name the proxies in {Key} instead.");
        var (addresses, networks) = (new List<IPAddress>(), new List<IPNetwork>());
        foreach (var text in configuration.Values(Key))
        {
            // "10.1" would be read as 10.0.0.1.
            if (IPAddress.TryParse(text, out var address)
                && (text.Contains(':', StringComparison.Ordinal) || text.Count(c => c == '.') == 3))
                addresses.Add(address);
            else if (IPNetwork.TryParse(text, out var network))
                networks.Add(network);
            else
                throw new HubConfigurationException($"{Key} holds '{text}', but must hold addresses or networks such as 10.1.0.0/16.");
        }

        return new ProxySettings(addresses, networks);
    }

    public bool Contains(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Addresses.Contains(plain) || Networks.Any(network => network.Contains(plain));
    }
}
