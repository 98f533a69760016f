using System.Globalization;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Hosting;

/// <summary>How long the hub takes to end.</summary>
/// <param name="Delay">How long new requests are still taken while readiness says 503 already.</param>
/// <param name="Drain">How long running requests may take after that.</param>
internal sealed record ShutdownSettings(TimeSpan Delay, TimeSpan Drain)
{
    private const int Longest = 3600;

    /// <exception cref="HubConfigurationException">A setting is wrong.</exception>
    public static ShutdownSettings Read(IConfiguration configuration) =>
        new(Seconds(configuration, "Hub:ShutdownDelaySeconds", 5), Seconds(configuration, "Hub:ShutdownSeconds", 30));

    private static TimeSpan Seconds(IConfiguration configuration, string key, int otherwise)
    {
        var text = configuration[key];
        if (string.IsNullOrWhiteSpace(text))
            return TimeSpan.FromSeconds(otherwise);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= Longest
            ? TimeSpan.FromSeconds(seconds)
            : throw new HubConfigurationException($"{key} is '{text}', but must be from 0 to {Longest}.");
    }
}
