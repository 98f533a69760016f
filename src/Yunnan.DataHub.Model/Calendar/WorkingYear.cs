namespace Yunnan.DataHub.Model.Calendar;

/// <summary>The public holidays of a year, as the State Council's General Office published them (部分节假日安排).</summary>
/// <param name="Year">The year.</param>
/// <param name="Notice">Number of the notice (文号).</param>
/// <param name="IssuedOn">Day of the notice.</param>
/// <param name="Holidays">Days off, weekends included.</param>
/// <param name="WorkingWeekends">Saturdays and Sundays that are worked.</param>
public sealed record WorkingYear(
    int Year, string Notice, DateOnly IssuedOn, IReadOnlyList<PublicHoliday> Holidays, IReadOnlyList<DateOnly> WorkingWeekends);
