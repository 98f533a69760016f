using System.Security.Cryptography;
using System.Text.Json;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Calendar;

namespace Yunnan.DataHub.Catalogue.Calendar;

/// <summary>The calendar of working days, from the file that lies beside the program.</summary>
public static class WorkingDaysFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "working-days.json";

    private static readonly string _path = Path.Combine(AppContext.BaseDirectory, "seed", "calendar", Name);

    /// <summary>Reads the calendar.</summary>
    /// <exception cref="HubSeedException">The file is missing or can't be read.</exception>
    public static WorkingDays Read() => Read(_path);

    /// <summary>The calendar in a file.</summary>
    /// <exception cref="HubSeedException">The file is missing, can't be read or names a holiday that is none.</exception>
    internal static WorkingDays Read(string? path)
    {
        var years = Try(path, static content => JsonSerializer.Deserialize<List<WorkingYear>>(content, JsonSerializerOptions.Web) ?? []);
        foreach (var holiday in years.SelectMany(year => year.Holidays))
            Check(holiday);
        return new WorkingDays(years);
    }

    /// <summary>Hash of all that the days depend on.</summary>
    internal static string Hash(string? path, byte version) =>
        Try(path, content => Convert.ToHexStringLower(SHA256.HashData([version, .. content])));

    private static void Check(PublicHoliday holiday)
    {
        try
        {
            StatutoryHolidays.EnglishName(holiday.Name);
        }
        catch (KeyNotFoundException e)
        {
            throw new HubSeedException($"The calendar '{Name}': {e.Message}", e);
        }
    }

    private static T Try<T>(string? path, Func<byte[], T> read)
    {
        try
        {
            return read(File.ReadAllBytes(path ?? _path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new HubSeedException($"The calendar '{Name}' can't be read: {e.Message}", e);
        }
    }
}
