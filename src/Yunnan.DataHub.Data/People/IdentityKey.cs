using System.Text;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Data.People;

/// <summary>The secret key under which identity numbers are hashed.</summary>
public static class IdentityKey
{
    /// <summary>The setting that holds it.</summary>
    public const string Setting = "Hub:IdentityKey";

    // Made-up persons in a developer's database need no secret; what is hashed with this is not to leave it.
    private const string DevelopmentKey = "no secret, for development only: 0123456789abcdef";

    private static readonly string[] EnvironmentSettings = ["DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT"];

    /// <summary>The hasher of identity numbers; in the environment Development a fixed key serves where none is set.</summary>
    /// <exception cref="HubConfigurationException">The setting is missing or too short.</exception>
    public static IdentityHasher Hasher(IConfiguration configuration)
    {
        var given = configuration[Setting]?.Trim() ?? "";
        var key = Encoding.UTF8.GetBytes(given.Length == 0 && IsDevelopment(configuration) ? DevelopmentKey : given);
        return key.Length >= IdentityHasher.MinKeyBytes
            ? new IdentityHasher(key)
            : throw new HubConfigurationException(
                $"{Setting} must hold a secret of {IdentityHasher.MinKeyBytes} characters or more before persons are imported, and must stay the same ever after.");
    }

    private static bool IsDevelopment(IConfiguration configuration) =>
        EnvironmentSettings.Any(setting => string.Equals(configuration[setting], "Development", StringComparison.OrdinalIgnoreCase));
}
