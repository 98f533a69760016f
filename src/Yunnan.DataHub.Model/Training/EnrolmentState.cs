namespace Yunnan.DataHub.Model.Training;

/// <summary>Where an enrolment stands (学员状态).</summary>
public enum EnrolmentState
{
    /// <summary>Enrolled (已报名).</summary>
    Enrolled = 1,

    /// <summary>Training completed (已结业).</summary>
    Completed = 2,

    /// <summary>Certificate gained (已取证).</summary>
    Certified = 3,

    /// <summary>Not passed (未合格).</summary>
    Failed = 4,

    /// <summary>Left early (退学).</summary>
    Withdrawn = 5,
}
