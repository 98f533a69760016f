namespace Yunnan.DataHub.Model.Honours;

/// <summary>Whether all or any of the required honours have to be held (前置荣誉要求方式).</summary>
public enum RequirementMode
{
    /// <summary>One of them is enough (任一).</summary>
    Any = 1,

    /// <summary>All of them (全部).</summary>
    All = 2,
}
