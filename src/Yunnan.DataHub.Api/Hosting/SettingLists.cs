namespace Yunnan.DataHub.Api.Hosting;

/// <summary>Reads settings that hold several values.</summary>
internal static class SettingLists
{
    /// <summary>The values of a setting, separated by commas, semicolons or blanks; or of a list of the configuration.</summary>
    public static IEnumerable<string> Values(this IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        return section.GetChildren().Select(child => child.Value).Prepend(section.Value)
            .SelectMany(
                text => (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
