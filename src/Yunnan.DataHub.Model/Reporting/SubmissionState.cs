namespace Yunnan.DataHub.Model.Reporting;

/// <summary>Where a submission stands (报送状态).</summary>
public enum SubmissionState
{
    /// <summary>Expected, not yet due (待报送).</summary>
    Expected = 1,

    /// <summary>Received (已接收).</summary>
    Received = 2,

    /// <summary>Returned for correction (已退回).</summary>
    Returned = 3,

    /// <summary>Accepted (已通过).</summary>
    Accepted = 4,

    /// <summary>Due and not received (逾期未报).</summary>
    Overdue = 5,
}
