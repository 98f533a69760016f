namespace Yunnan.DataHub.Model.Organisations;

/// <summary>The kind of a sanction (惩戒类型).</summary>
public enum SanctionKind
{
    /// <summary>Warning or criticism (警告、通报批评).</summary>
    Warning = 1,

    /// <summary>Fine or other penalty (行政处罚).</summary>
    Penalty = 2,

    /// <summary>Suspension (暂停资格).</summary>
    Suspension = 3,

    /// <summary>Loss of a qualification or title (取消资格).</summary>
    Disqualification = 4,

    /// <summary>Entry on a blacklist (列入黑名单).</summary>
    Blacklist = 5,

    /// <summary>Joint punishment of discredited parties (失信联合惩戒).</summary>
    JointPunishment = 6,

    /// <summary>Money to be paid back (追回资金).</summary>
    Recovery = 7,
}
