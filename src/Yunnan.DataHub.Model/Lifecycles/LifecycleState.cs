namespace Yunnan.DataHub.Model.Lifecycles;

/// <summary>A state of a lifecycle (状态).</summary>
public class LifecycleState
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Name of the state (状态名).</summary>
    public required string Name { get; set; }

    /// <summary>Whether a case can begin in it (是否初始).</summary>
    public bool IsInitial { get; set; }

    /// <summary>Whether a case ends in it (是否终止).</summary>
    public bool IsFinal { get; set; }
}
