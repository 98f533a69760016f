namespace Yunnan.DataHub.Model.Targets;

/// <summary>How an indicator's figure is to be read over time (计量方式).</summary>
public enum IndicatorMeasure
{
    /// <summary>What there is at a point of time (存量).</summary>
    Stock = 1,

    /// <summary>What has come together since the start of the period (累计).</summary>
    Cumulative = 2,

    /// <summary>What comes in a year (年度流量).</summary>
    AnnualFlow = 3,

    /// <summary>A share or rate (比率).</summary>
    Rate = 4,

    /// <summary>How often something happens in a stated time (频次).</summary>
    Frequency = 5,

    /// <summary>How long a service takes (办理时限).</summary>
    ServiceTime = 6,
}
