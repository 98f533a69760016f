namespace Yunnan.DataHub.Model.Targets;

/// <summary>What kind of goal a target is (目标类型).</summary>
public enum TargetKind
{
    /// <summary>A result whose progress is tracked (成果目标).</summary>
    Outcome = 1,

    /// <summary>Something that has to be done (义务).</summary>
    Obligation = 2,

    /// <summary>A standard that a service keeps (服务标准).</summary>
    ServiceStandard = 3,

    /// <summary>A number of a rule (规则).</summary>
    Rule = 4,
}
