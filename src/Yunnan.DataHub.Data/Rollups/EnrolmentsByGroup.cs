using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Training enrolments by years of enrolment and completion, prefecture, kind and group of trainees.</summary>
public sealed class EnrolmentsByGroup : Rollup
{
    /// <summary>Year of enrolment.</summary>
    public int EnrolledOnYear { get; set; }

    /// <summary>Year of completion.</summary>
    public int? CompletedOnYear { get; set; }

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Kind of training.</summary>
    public TrainingKind Kind { get; set; }

    /// <summary>Where they stand.</summary>
    public EnrolmentState State { get; set; }

    /// <summary>Group of the trainees.</summary>
    public TraineeGroup Group { get; set; }

    /// <summary>Sum of the attendance rates.</summary>
    public decimal AttendanceRateSum { get; set; }

    /// <summary>How many have one.</summary>
    public int AttendanceRateCount { get; set; }
}
