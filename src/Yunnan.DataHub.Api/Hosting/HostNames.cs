using System.Net;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>
/// The names under which the hub answers. A page of a stranger's site can have its name resolved to the hub's address and would then be the
/// hub's own page to a browser (DNS rebinding); but it can't change the name that the browser sends. So only names known to be the hub's
/// are answered: this machine's, those of <c>Urls</c>, those of <c>AllowedHosts</c>. An address is no name, and can't be rebound.
/// </summary>
internal sealed class HostNames
{
    private static readonly string[] _loopback = ["localhost", "*.localhost"];

    private readonly List<Microsoft.Extensions.Primitives.StringSegment> _names = [.. _loopback];
    private string? _last;

    public HostNames(IConfiguration configuration)
    {
        var addresses = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"])
            .Prepend(configuration["urls"]);
        foreach (var address in addresses.SelectMany(text => Split(text)))
            _names.Add(NameOf(BindingAddress.Parse(address).Host));
        foreach (var name in Split(configuration["AllowedHosts"]))
            _names.Add(name);
        AllowsAll = _names.Contains("*");
    }

    /// <summary>True where <c>AllowedHosts</c> is <c>*</c>.</summary>
    public bool AllowsAll { get; }

    public bool Allows(HostString host)
    {
        // A client sends the same name again and again.
        if (host.Value is { Length: > 0 } value && value == Volatile.Read(ref _last))
            return true;
        var name = host.Host;
        // HTTP/1.0 knows requests without it; no browser sends them.
        var allowed = name.Length == 0 || IPAddress.TryParse(name, out _) || HostString.MatchesAny(name, _names);
        if (allowed)
            Volatile.Write(ref _last, host.Value);
        return allowed;
    }

    // "http://+:5080" listens under every name; of those only the machine's own is certain to be ours.
    private static string NameOf(string host) => host is "+" or "*" or "0.0.0.0" or "[::]" ? Environment.MachineName : host;

    private static string[] Split(string? text) =>
        (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
