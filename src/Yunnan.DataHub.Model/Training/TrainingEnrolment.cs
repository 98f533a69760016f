using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Training;

/// <summary>One person in one training class; completed, it is one person-time (培训学员). Its region is the class's.</summary>
[NaturalKey(nameof(TrainingClassId), nameof(PersonId))]
public class TrainingEnrolment : PlacedRecord
{
    /// <summary>Number in this hub (学员序号).</summary>
    public long Id { get; set; }

    /// <summary>Number of the class in this hub (培训班序号).</summary>
    public int TrainingClassId { get; set; }

    /// <summary>The class (培训班).</summary>
    public TrainingClass TrainingClass { get; set; } = null!;

    /// <summary>Number of the trainee in this hub (学员序号).</summary>
    public long PersonId { get; set; }

    /// <summary>The trainee (学员).</summary>
    public Person Person { get; set; } = null!;

    /// <summary>Kind of training, that of the class (培训类型).</summary>
    public TrainingKind Kind { get; set; }

    /// <summary>Group of the trainee (培训对象).</summary>
    public TraineeGroup Group { get; set; }

    /// <summary>Where it stands (学员状态).</summary>
    public EnrolmentState State { get; set; }

    /// <summary>Day of enrolment (报名日期).</summary>
    public DateOnly EnrolledOn { get; set; }

    /// <summary>Day of completion (结业日期).</summary>
    public DateOnly? CompletedOn { get; set; }

    /// <summary>Share of hours attended, 0 to 1 (出勤率).</summary>
    public decimal? AttendanceRate { get; set; }

    /// <summary>Most class hours counted on one day (单日最多课时).</summary>
    public decimal? MostHoursOnADay { get; set; }

    /// <summary>Number of the certificate gained in this hub (取得的证书序号).</summary>
    public long? CertificateId { get; set; }

    /// <summary>The certificate gained (取得的证书).</summary>
    public SkillCertificate? Certificate { get; set; }

    /// <summary>Number of the claim by which its subsidy was asked for in this hub (补贴申领序号).</summary>
    public long? ClaimId { get; set; }

    /// <summary>The claim by which its subsidy was asked for (补贴申领).</summary>
    public SubsidyClaim? Claim { get; set; }
}
