using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Configurations.Workforce;

internal sealed class WorkforceCountConfiguration : IEntityTypeConfiguration<WorkforceCount>
{
    public void Configure(EntityTypeBuilder<WorkforceCount> builder)
    {
        builder.IsRecord(c => c.Region, c => c.Prefecture);
        builder.Property(c => c.Key).HasMaxLength(200);
        builder.Property(c => c.Category).HasMaxLength(50);
        builder.Property(c => c.Breakdown).HasMaxLength(100);
        // The natural key of imports.
        builder.HasIndex(c => c.Key).IsUnique();
        // One measure over years and places.
        builder.HasIndex(c => new { c.Measure, c.Year, c.PrefectureKey });
    }
}
