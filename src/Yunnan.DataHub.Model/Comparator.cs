namespace Yunnan.DataHub.Model;

/// <summary>How a figure is compared with the printed value (比较关系).</summary>
public enum Comparator
{
    /// <summary>Less than the value (低于).</summary>
    Less = 1,

    /// <summary>At most the value (不超过).</summary>
    LessOrEqual = 2,

    /// <summary>The value as printed, without "at least" or "at most" (等于).</summary>
    Equal = 3,

    /// <summary>About the value (左右).</summary>
    Approximately = 4,

    /// <summary>At least the value (不少于).</summary>
    GreaterOrEqual = 5,

    /// <summary>More than the value (超过).</summary>
    Greater = 6,

    /// <summary>From the value to the maximum, both included (区间).</summary>
    Between = 7,
}
