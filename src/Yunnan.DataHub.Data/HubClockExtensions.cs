namespace Yunnan.DataHub.Data;

/// <summary>What day it is.</summary>
public static class HubClockExtensions
{
    extension(TimeProvider clock)
    {
        /// <summary>The day in the clock's time zone.</summary>
        public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}
