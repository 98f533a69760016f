namespace Yunnan.DataHub.Model.Targets;

/// <summary>A value to be reached on the way to the target (阶段目标).</summary>
public class TargetMilestone
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Year of the milestone (年份).</summary>
    public int Year { get; set; }

    /// <summary>How the value binds (比较关系).</summary>
    public Comparator Comparator { get; set; }

    /// <summary>The value, in the unit of the target (数值).</summary>
    public decimal Value { get; set; }
}
