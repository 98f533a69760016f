namespace Yunnan.DataHub.Model.Calendar;

/// <summary>A public holiday (法定节假日).</summary>
/// <param name="Name">Its name in Chinese.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off.</param>
public sealed record PublicHoliday(string Name, DateOnly From, DateOnly To);
