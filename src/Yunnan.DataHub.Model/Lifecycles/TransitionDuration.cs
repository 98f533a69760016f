namespace Yunnan.DataHub.Model.Lifecycles;

/// <summary>How long a step takes or lasts (期限).</summary>
public class TransitionDuration
{
    /// <summary>The number, in the unit (数值).</summary>
    public int Value { get; set; }

    /// <summary>Unit of the number (期限单位).</summary>
    public DurationUnit Unit { get; set; }
}
