using System.Text;
using Microsoft.Extensions.Configuration;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Data.People;

/// <summary>The secret key under which identity numbers are hashed.</summary>
public static class IdentityKey
{
    /// <summary>The setting that holds it.</summary>
    public const string Setting = "Hub:IdentityKey";

    // Made-up persons in a developer's database need no secret. Everybody can read this one, so it is refused wherever persons may be real.
    private const string DevelopmentKey = "no secret, for development only: 0123456789abcdef";

    private static readonly string[] EnvironmentSettings = ["DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT"];

    /// <summary>Refuses the key of Development in every other environment.</summary>
    /// <param name="configuration">The hub's settings.</param>
    /// <param name="isDevelopment">Whether the environment is Development; by default as the environment's variables say.</param>
    /// <exception cref="HubConfigurationException">The setting holds that key, outside Development.</exception>
    public static void RefuseDevelopmentKey(IConfiguration configuration, bool? isDevelopment = null)
    {
        if (Given(configuration) == DevelopmentKey && !(isDevelopment ?? IsDevelopment(configuration)))
            throw new HubConfigurationException(
                $"{Setting} holds the key of Development, which is printed in the source and no secret; set one of your own ('openssl "
                    + "rand -base64 48' makes one).");
    }

    /// <summary>The hasher of identity numbers; in the environment Development a fixed key serves where none is set.</summary>
    /// <exception cref="HubConfigurationException">
    /// The setting is missing or too short, or holds the key of Development outside it.
    /// </exception>
    public static IdentityHasher Hasher(IConfiguration configuration)
    {
        RefuseDevelopmentKey(configuration);
        var given = Given(configuration);
        var key = Encoding.UTF8.GetBytes(given.Length == 0 && IsDevelopment(configuration) ? DevelopmentKey : given);
        return key.Length >= IdentityHasher.MinKeyBytes
            ? new IdentityHasher(key)
            : throw new HubConfigurationException(
                $"{Setting} must hold a secret of {IdentityHasher.MinKeyBytes} characters or more before persons are imported, and "
                    + "must stay the same ever after.");
    }

    private static string Given(IConfiguration configuration) => configuration[Setting]?.Trim() ?? "";

    private static bool IsDevelopment(IConfiguration configuration) =>
        EnvironmentSettings.Any(setting => string.Equals(configuration[setting], "Development", StringComparison.OrdinalIgnoreCase));
}
