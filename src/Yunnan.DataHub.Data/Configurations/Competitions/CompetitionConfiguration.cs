using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Competitions;

namespace Yunnan.DataHub.Data.Configurations.Competitions;

internal sealed class CompetitionConfiguration : IEntityTypeConfiguration<Competition>
{
    public void Configure(EntityTypeBuilder<Competition> builder)
    {
        builder.IsRecord(c => c.Region, c => c.Prefecture);
        builder.Property(c => c.Number).HasMaxLength(RecordColumns.Number);
        // The natural key of imports.
        builder.HasIndex(c => c.Number).IsUnique();
    }
}
