using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Data.Configurations.Training;

internal sealed class TrainingClassConfiguration : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder)
    {
        builder.IsRecord(c => c.Region, c => c.Prefecture);
        builder.Property(c => c.Number).HasMaxLength(RecordColumns.Number);
        // The natural key of imports.
        builder.HasIndex(c => c.Number).IsUnique();
        // Classes of a kind in a range of dates.
        builder.HasIndex(c => new { c.Kind, c.StartsOn });
    }
}
