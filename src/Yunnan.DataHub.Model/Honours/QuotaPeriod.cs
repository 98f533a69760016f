namespace Yunnan.DataHub.Model.Honours;

/// <summary>The time to which an honour's quota applies (名额周期).</summary>
public enum QuotaPeriod
{
    /// <summary>One year (年).</summary>
    Year = 1,

    /// <summary>One round of selection (届).</summary>
    Cycle = 2,

    /// <summary>The whole period of the plan (规划期).</summary>
    Period = 3,
}
