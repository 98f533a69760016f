using Microsoft.Extensions.Configuration;

namespace Yunnan.DataHub.Data;

/// <summary>
/// The one clock of hub and command line: the system's time, and the days of the time zone that the setting names, wherever the machine
/// stands.
/// </summary>
public sealed class HubClock : TimeProvider
{
    /// <summary>The setting that names the time zone, in the names of the IANA's database.</summary>
    public const string Setting = "Hub:TimeZone";

    private const string DefaultTimeZone = "Asia/Shanghai";

    /// <summary>The clock of a configuration.</summary>
    /// <exception cref="HubConfigurationException"><c>Hub:TimeZone</c> names no time zone.</exception>
    public HubClock(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var name = configuration[Setting] is { Length: > 0 } given ? given.Trim() : DefaultTimeZone;
        LocalTimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new HubConfigurationException(
                $"{Setting} is '{name}', which is no time zone of this machine: take a name of the IANA's database, such as "
                    + $"'{DefaultTimeZone}'.");
    }

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone { get; }
}
