namespace Yunnan.DataHub.Model.Training;

/// <summary>Where a class stands (班级状态).</summary>
public enum TrainingClassState
{
    /// <summary>Planned (计划).</summary>
    Planned = 1,

    /// <summary>Submitted for approval (已报批).</summary>
    Submitted = 2,

    /// <summary>Approved (已批准).</summary>
    Approved = 3,

    /// <summary>Registered on the platform (已登记).</summary>
    Registered = 4,

    /// <summary>Running (培训中).</summary>
    Running = 5,

    /// <summary>Assessed (已考核).</summary>
    Assessed = 6,

    /// <summary>Closed (已结班).</summary>
    Closed = 7,

    /// <summary>Refused (未批准).</summary>
    Refused = 8,

    /// <summary>Found irregular (异常).</summary>
    Anomaly = 9,
}
