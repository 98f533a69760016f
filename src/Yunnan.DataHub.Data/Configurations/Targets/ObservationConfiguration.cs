using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<Observation>
{
    private static readonly string[] _subjects =
    [
        nameof(Observation.RegionKey), nameof(Observation.EstablishmentId), nameof(Observation.SiteId), nameof(Observation.BodyKey),
        nameof(Observation.ProgrammeKey),
    ];

    // The same words in both databases.
    private static readonly string ExactlyOne = string.Join(" + ", _subjects.Select(key => $"CASE WHEN {key} IS NULL THEN 0 ELSE 1 END"))
        + " = 1";

    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("CK_Observations_Subject", ExactlyOne));
        builder.HasOne(o => o.Body).WithMany();
        builder.HasOne(o => o.ReportedBy).WithMany();
        builder.HasIndex(o => new { o.IndicatorKey, o.RegionKey, o.PeriodEnd });
        builder.HasIndex(o => new { o.IndicatorKey, o.SubjectKey, o.PeriodEnd });
    }
}
