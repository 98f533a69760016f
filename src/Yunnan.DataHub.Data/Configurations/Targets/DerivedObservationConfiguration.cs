using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class DerivedObservationConfiguration : IEntityTypeConfiguration<DerivedObservation>
{
    public void Configure(EntityTypeBuilder<DerivedObservation> builder)
    {
        builder.HasKey(o => o.Key);
        builder.Property(o => o.Period).HasMaxLength(16);
        builder.Property(o => o.Unit).HasMaxLength(200);
        builder.HasOne(o => o.Indicator).WithMany(i => i.DerivedObservations).HasForeignKey(o => o.IndicatorKey);
        builder.HasOne(o => o.Region).WithMany().HasForeignKey(o => o.RegionKey);
        builder.HasOne(o => o.DerivationRule).WithMany().HasForeignKey(o => o.DerivationRuleKey);
        builder.HasIndex(o => new { o.IndicatorKey, o.RegionKey, o.PeriodEnd });
    }
}
