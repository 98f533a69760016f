using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<Observation>
{
    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.HasKey(o => o.Key);
        builder.Property(o => o.Period).HasMaxLength(16);
        builder.HasOne(o => o.Indicator).WithMany(i => i.Observations).HasForeignKey(o => o.IndicatorKey);
        builder.HasOne(o => o.Region).WithMany(r => r.Observations).HasForeignKey(o => o.RegionKey);
        builder.HasOne(o => o.Organisation).WithMany(o => o.Observations).HasForeignKey(o => o.OrganisationKey);
        builder.HasIndex(o => new { o.IndicatorKey, o.RegionKey, o.PeriodEnd });
        builder.OwnsSources(o => o.Sources);
    }
}
