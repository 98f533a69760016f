namespace Yunnan.DataHub.Model.Policies;

/// <summary>The form of a policy document (文种).</summary>
public enum DocumentKind
{
    /// <summary>Local regulation passed by a people's congress (条例).</summary>
    Regulation = 1,

    /// <summary>Rules (规定、细则).</summary>
    Rules = 2,

    /// <summary>Measures (办法、措施).</summary>
    Measures = 3,

    /// <summary>Opinions (意见).</summary>
    Opinion = 4,

    /// <summary>Plan (方案、计划).</summary>
    Plan = 5,

    /// <summary>Notice (通知).</summary>
    Notice = 6,

    /// <summary>Published list (名单).</summary>
    List = 7,
}
