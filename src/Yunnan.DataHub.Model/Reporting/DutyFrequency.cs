namespace Yunnan.DataHub.Model.Reporting;

/// <summary>How often a duty is to be done (报送频率).</summary>
public enum DutyFrequency
{
    /// <summary>Once (一次性).</summary>
    Once = 1,

    /// <summary>Whenever the event happens (按事件).</summary>
    Event = 2,

    /// <summary>All the time (持续).</summary>
    Continuing = 3,

    /// <summary>Every month (每月).</summary>
    Monthly = 4,

    /// <summary>Every quarter (每季度).</summary>
    Quarterly = 5,

    /// <summary>Twice a year (每半年).</summary>
    HalfYearly = 6,

    /// <summary>Every year (每年).</summary>
    Yearly = 7,
}
