using Yunnan.DataHub.Data.Subsidies;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Subsidies;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Claims. Which of them repeat an earlier one is found out once all rows are written, because a file may hold both.</summary>
internal static class SubsidyClaimImport
{
    public static RecordDeclaration<SubsidyClaim> Create() =>
        new RecordDeclaration<SubsidyClaim>(
            "subsidy-claims", "补贴申领",
            "Claims of subsidies, by number.",
            () => new SubsidyClaim { Number = "", SubsidyStandardKey = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(c => c.Number)
            .Catalogued(c => c.SubsidyStandardKey, CatalogueList.SubsidyStandards)
            .Choice(c => c.Beneficiary)
            .Reference(c => c.PersonId, References.Person)
            .Reference(c => c.EstablishmentId, References.Establishment)
            .Reference(c => c.TrainingClassId, References.TrainingClass)
            .Reference(c => c.CertificateId, References.SkillCertificate)
            .Catalogued(c => c.OccupationKey, CatalogueList.Occupations)
            .Catalogued(c => c.SkillLevelKey, CatalogueList.SkillLevels)
            .Reference(c => c.ProjectId, JoinedReferences.Project)
            .Choice(c => c.Fund)
            .Value(c => c.BaseAmount, Cells.Amount)
            .Value(c => c.ClaimedAmount, Cells.Amount)
            .Value(c => c.ApprovedAmount, Cells.Amount)
            .Value(c => c.ClaimedOn, Cells.Date)
            .Value(c => c.ReviewedOn, Cells.Date)
            .Compute(["reviewedOn"], ["claimedOn"], [nameof(SubsidyClaim.ReviewWorkingDays)],
                (c, session) => c.ReviewWorkingDays = c.ReviewedOn is { } day ? session.Calendar.Between(c.ClaimedOn, day) : null)
            .Value(c => c.PublicityFrom, Cells.Date)
            .Value(c => c.PublicityUntil, Cells.Date)
            .Check("publicityUntil", c => c.PublicityUntil < c.PublicityFrom ? "The public notice ends before it begins." : null,
                "publicityFrom")
            .Compute(["publicityFrom", "publicityUntil"], [nameof(SubsidyClaim.PublicityWorkingDays)],
                (c, session) => c.PublicityWorkingDays = session.WorkingDays(c.PublicityFrom, c.PublicityUntil))
            .Value(c => c.PaidOn, Cells.Date)
            .Compute(["reviewedOn", "paidOn"], [nameof(SubsidyClaim.PaymentDays)],
                (c, _) => c.PaymentDays = c.PaidOn?.DayNumber - c.ReviewedOn?.DayNumber)
            .Choice(c => c.State)
            .Coded(c => c.ReasonKey)
            .Region(c => c.RegionKey)
            .Origin(c => c.IsSynthetic, c => c.Source)
            .FollowUp(c => c.PersonId, RepeatedClaims.Statement);
}
