using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Training enrolments by month of completion, county and kind.</summary>
public sealed class EnrolmentsByMonth : Rollup
{
    /// <summary>Month of completion, such as 202207.</summary>
    public int? CompletedOnMonth { get; set; }

    /// <summary>Code of the region.</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Kind of training.</summary>
    public TrainingKind Kind { get; set; }

    /// <summary>Where they stand.</summary>
    public EnrolmentState State { get; set; }

    /// <summary>Sum of the attendance rates.</summary>
    public decimal AttendanceRateSum { get; set; }

    /// <summary>How many have one.</summary>
    public int AttendanceRateCount { get; set; }
}
