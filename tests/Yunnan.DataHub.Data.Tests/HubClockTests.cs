using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Yunnan.DataHub.Data.Tests;

public sealed class HubClockTests
{
    [Theory]
    [InlineData("2025-12-31T15:59:59Z", "2025-12-31")]
    [InlineData("2025-12-31T16:00:00Z", "2026-01-01")]
    [InlineData("2025-12-31T16:00:00Z", "2025-12-31", "UTC")]
    [InlineData("2026-01-01T04:59:59Z", "2025-12-31", "America/New_York")]
    public void The_day_is_that_of_the_time_zone(string instant, string day, string? zone = null) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            new Instant(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), Clock(zone).LocalTimeZone).Today);

    [Fact]
    public void What_is_no_time_zone_is_refused_by_name() =>
        Assert.Contains("Hub:TimeZone is 'Yunnan'", Assert.Throws<HubConfigurationException>(() => Clock("Yunnan")).Message,
            StringComparison.Ordinal);

    private static HubClock Clock(string? zone) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [HubClock.Setting] = zone }).Build());

    private sealed class Instant(DateTimeOffset now, TimeZoneInfo zone) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => zone;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
