using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Lifecycles;

/// <summary>The states that a case passes through, as a state machine (流程).</summary>
public class Lifecycle
{
    /// <summary>Key of the lifecycle (流程标识).</summary>
    public required string Key { get; set; }

    /// <summary>What passes through it (流程对象).</summary>
    public required string Subject { get; set; }

    /// <summary>Key of the programme (项目标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme to which it belongs (项目).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Key of the honour (荣誉标识).</summary>
    public string? HonourKey { get; set; }

    /// <summary>The honour to which it belongs (荣誉).</summary>
    public HonourScheme? Honour { get; set; }

    /// <summary>The states (状态).</summary>
    public List<LifecycleState> States { get; set; } = [];

    /// <summary>The steps between states (状态转换).</summary>
    public List<LifecycleTransition> Transitions { get; set; } = [];

    /// <summary>Whether the text gives only an order of steps; null when not noted (是否仅有顺序).</summary>
    public bool? OrderOnly { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }

    /// <summary>Where the lifecycle is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
