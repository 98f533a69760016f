using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Yunnan.DataHub.Data.Configurations;

/// <summary>Times are stored in UTC; databases forget that, so it is said again when they are read.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time,
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
