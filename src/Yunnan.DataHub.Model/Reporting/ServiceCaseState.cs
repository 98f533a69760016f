namespace Yunnan.DataHub.Model.Reporting;

/// <summary>Where a case stands (事项状态).</summary>
public enum ServiceCaseState
{
    /// <summary>Received (已受理).</summary>
    Received = 1,

    /// <summary>Being reviewed (审核中).</summary>
    UnderReview = 2,

    /// <summary>Papers asked for (待补件).</summary>
    SupplementAsked = 3,

    /// <summary>In public notice (公示中).</summary>
    Publicity = 4,

    /// <summary>Approved (已批准).</summary>
    Approved = 5,

    /// <summary>In progress (办理中).</summary>
    InProgress = 6,

    /// <summary>Concluded (已办结).</summary>
    Concluded = 7,

    /// <summary>Archived (已归档).</summary>
    Archived = 8,

    /// <summary>Refused (不予受理).</summary>
    Refused = 9,

    /// <summary>Withdrawn by the applicant (已撤回).</summary>
    Withdrawn = 10,

    /// <summary>Ended early (已终止).</summary>
    Terminated = 11,
}
