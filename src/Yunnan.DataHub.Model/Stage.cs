namespace Yunnan.DataHub.Model;

/// <summary>A stage in the life of a record (阶段).</summary>
/// <typeparam name="TState">The states that it may be in.</typeparam>
public abstract class Stage<TState>
    where TState : struct, Enum
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The state entered (状态).</summary>
    public TState State { get; set; }

    /// <summary>The state of the lifecycle that this is, by its key in the documents' lifecycles (流程状态标识).</summary>
    public string? LifecycleState { get; set; }

    /// <summary>First day of the stage (起始日期).</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day of the stage; null while it lasts (截止日期).</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Working days from the first to the last day (工作日数).</summary>
    public int? WorkingDays { get; set; }

    /// <summary>Who acts in it (办理主体).</summary>
    public string? Actor { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
