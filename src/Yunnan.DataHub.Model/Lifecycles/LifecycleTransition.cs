using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Lifecycles;

/// <summary>A step from one state to another (状态转换).</summary>
public class LifecycleTransition
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>State before (起始状态).</summary>
    public required string From { get; set; }

    /// <summary>State after (到达状态).</summary>
    public required string To { get; set; }

    /// <summary>Who takes the step, as printed (办理主体).</summary>
    public string? By { get; set; }

    /// <summary>Key of the printed name, where the actor is a known one (名称标识).</summary>
    public string? OrganisationNameKey { get; set; }

    /// <summary>The printed name with the organisations meant, where the actor is a known one (机构名称).</summary>
    public OrganisationName? OrganisationName { get; set; }

    /// <summary>Time limit in days, where stated (天数).</summary>
    public int? Days { get; set; }

    /// <summary>Time limit with its unit, where stated (期限).</summary>
    public TransitionDuration? Duration { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
