using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Training;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Enrolments; kind and region are those of the class.</summary>
internal static class TrainingEnrolmentImport
{
    public static RecordDeclaration<TrainingEnrolment> Create() =>
        new RecordDeclaration<TrainingEnrolment>(
            "training-enrolments", "培训学员",
            "Persons in training classes, by class and person: kind and region are those of the class.",
            () => new TrainingEnrolment { RegionKey = Province, Source = "" })
            .KeyedBy("trainingClassNumber", "personIdentityNumber")
            .Reference(
                e => e.TrainingClassId,
                References.TrainingClass,
                (e, trainingClass) => (e.Kind, e.RegionKey) = (trainingClass.Kind, trainingClass.RegionKey),
                nameof(TrainingEnrolment.Kind), nameof(TrainingEnrolment.RegionKey), nameof(TrainingEnrolment.PrefectureKey))
            .Reference(e => e.PersonId, References.Person)
            .Choice(e => e.Group)
            .Choice(e => e.State)
            .Value(e => e.EnrolledOn, Cells.Date)
            .Value(e => e.CompletedOn, Cells.Date)
            .Check("completedOn", e => e.CompletedOn < e.EnrolledOn ? "The training was completed before the enrolment." : null,
                "enrolledOn")
            .Value(e => e.AttendanceRate, Cells.Share)
            .Value(e => e.MostHoursOnADay, Cells.Number(0, 24))
            .Reference(e => e.CertificateId, References.SkillCertificate)
            .Reference(e => e.ClaimId, References.SubsidyClaim)
            .Origin(e => e.IsSynthetic, e => e.Source);
}
