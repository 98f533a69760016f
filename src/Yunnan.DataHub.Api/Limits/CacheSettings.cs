using System.Globalization;
using Yunnan.DataHub.Data;

namespace Yunnan.DataHub.Api.Limits;

/// <summary>How answers are kept.</summary>
/// <param name="MaxAgeSeconds">How long caches of clients may keep them without asking.</param>
/// <param name="StalenessMs">How old the version of the data may be by which the hub goes, in milliseconds; 0 asks each time.</param>
/// <param name="AnswersMiB">How many of them the hub keeps, in mebibytes; 0 for none.</param>
internal sealed record CacheSettings(int MaxAgeSeconds, int StalenessMs, int AnswersMiB)
{
    private const string Section = "Hub:Cache";

    public long AnswersBytes => AnswersMiB * 1024L * 1024;

    /// <exception cref="HubConfigurationException">A setting is wrong.</exception>
    public static CacheSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return new CacheSettings(
            Number(section, nameof(MaxAgeSeconds), 0, 24 * 60 * 60), Number(section, nameof(StalenessMs), 0, 60 * 60 * 1000),
            Number(section, nameof(AnswersMiB), 64, 1_000_000));
    }

    private static int Number(IConfigurationSection section, string key, int usual, int most) =>
        section[key] is not { } text || string.IsNullOrWhiteSpace(text) ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number
        : throw new HubConfigurationException($"{Section}:{key} is '{text}', but must be from 0 to {most}.");
}
