using System.Text.Json;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Calendar;

namespace Yunnan.DataHub.Catalogue.Calendar;

/// <summary>The calendar of working days, from the file that lies beside the program.</summary>
public static class WorkingDaysFile
{
    private const string Name = "seed/calendar/working-days.json";

    /// <summary>Reads the calendar.</summary>
    /// <exception cref="HubSeedException">The file is missing or can't be read.</exception>
    public static WorkingDays Read() => Read(Path.Combine(AppContext.BaseDirectory, Name));

    internal static WorkingDays Read(string path)
    {
        try
        {
            return new WorkingDays(JsonSerializer.Deserialize<List<WorkingYear>>(File.ReadAllBytes(path), JsonSerializerOptions.Web) ?? []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new HubSeedException($"The calendar '{Name}' can't be read: {e.Message}", e);
        }
    }
}
