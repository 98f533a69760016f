namespace Yunnan.DataHub.Model.Targets;

/// <summary>The direction in which an indicator is wanted to go (期望方向).</summary>
public enum IndicatorDirection
{
    /// <summary>Higher is better (上升).</summary>
    Increase = 1,

    /// <summary>To be held (保持).</summary>
    Maintain = 2,

    /// <summary>Lower is better (下降).</summary>
    Decrease = 3,
}
