using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>The rollups of the records that come in millions.</summary>
public static class HubRollups
{
    private static readonly RollupTable CertificatesByMonth = RollupTable.Of<SkillCertificate, CertificatesByMonth>();
    private static readonly RollupTable EnrolmentsByGroup = RollupTable.Of<TrainingEnrolment, EnrolmentsByGroup>();

    /// <summary>All of them; of each record the smallest first.</summary>
    public static IReadOnlyList<RollupTable> All { get; } =
    [
        RollupTable.Of<SkillCertificate, CertificatesByYear>(CertificatesByMonth),
        RollupTable.Of<SkillCertificate, CertificatesByOccupation>(),
        CertificatesByMonth,
        RollupTable.Of<TrainingEnrolment, EnrolmentsByYear>(EnrolmentsByGroup),
        EnrolmentsByGroup,
        RollupTable.Of<TrainingEnrolment, EnrolmentsByMonth>(),
        RollupTable.Of<Payment, PaymentsByYear>(),
        RollupTable.Of<Payment, PaymentsByMonth>(),
        RollupTable.Of<SubsidyClaim, ClaimsByYear>(),
        RollupTable.Of<SubsidyClaim, ClaimsByMonth>(),
    ];

    /// <summary>The records that have rollups.</summary>
    public static IEnumerable<Type> Records => All.Select(rollup => rollup.Record).Distinct();

    /// <summary>The rollups of a record, each after the finer one that it is made of.</summary>
    internal static IEnumerable<RollupTable> For(Type record) => All.Where(rollup => rollup.Record == record).Reverse();

    /// <summary>Adds the tables to EF's model.</summary>
    internal static void AddRollups(this ModelBuilder model)
    {
        foreach (var rollup in All)
            model.Entity(rollup.Type).ToTable(rollup.Type.Name);
    }
}
