namespace Yunnan.DataHub.Api.Tests.Support;

/// <summary>A clock that stands still until it is moved: the time that passes, and the wall clock, which may be set.</summary>
internal sealed class TestClock : TimeProvider
{
    private TimeSpan _passed;

    public DateTimeOffset Now { get; set; } = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan time)
    {
        Now += time;
        _passed += time;
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => _passed.Ticks;
}
