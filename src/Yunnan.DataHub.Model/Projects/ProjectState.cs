namespace Yunnan.DataHub.Model.Projects;

/// <summary>Where a project stands (项目状态).</summary>
public enum ProjectState
{
    /// <summary>In a reserve pool (储备).</summary>
    Reserved = 1,

    /// <summary>Applied for (已申报).</summary>
    Applied = 2,

    /// <summary>Being reviewed (评审中).</summary>
    UnderReview = 3,

    /// <summary>Approved (已立项).</summary>
    Approved = 4,

    /// <summary>Running (实施中).</summary>
    Running = 5,

    /// <summary>Accepted at the end (已验收).</summary>
    Accepted = 6,

    /// <summary>Finally paid (已结清).</summary>
    Paid = 7,

    /// <summary>Refused (未立项).</summary>
    Refused = 8,

    /// <summary>Withdrawn (已终止).</summary>
    Withdrawn = 9,
}
