namespace Yunnan.DataHub.Model.Calendar;

/// <summary>A public holiday (法定节假日).</summary>
/// <param name="Name">Its name in Chinese; those of two that fall together, with 、 between them.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off.</param>
/// <param name="Notice">Number of the notice, where it is another one than the year's; else null.</param>
public sealed record PublicHoliday(string Name, DateOnly From, DateOnly To, string? Notice = null);
