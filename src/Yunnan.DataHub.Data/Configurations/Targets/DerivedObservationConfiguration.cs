using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class DerivedObservationConfiguration : IEntityTypeConfiguration<DerivedObservation>
{
    public void Configure(EntityTypeBuilder<DerivedObservation> builder)
    {
        builder.HasIndex(o => new { o.IndicatorKey, o.RegionKey, o.PeriodEnd });
    }
}
