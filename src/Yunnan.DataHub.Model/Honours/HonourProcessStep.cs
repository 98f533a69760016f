namespace Yunnan.DataHub.Model.Honours;

/// <summary>A step on the way to an honour (评选步骤).</summary>
public class HonourProcessStep
{
    /// <summary>Place in the process, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>What is done (步骤).</summary>
    public required string Step { get; set; }

    /// <summary>Time in days, where stated (天数).</summary>
    public int? Days { get; set; }

    /// <summary>Which days are counted (天数类型).</summary>
    public DayKind? DayKind { get; set; }
}
