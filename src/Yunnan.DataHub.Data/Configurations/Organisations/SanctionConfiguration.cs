using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Data.Configurations.Organisations;

internal sealed class SanctionConfiguration : IEntityTypeConfiguration<Sanction>
{
    public void Configure(EntityTypeBuilder<Sanction> builder)
    {
        builder.IsRecord(s => s.Region, s => s.Prefecture);
        builder.Property(s => s.Number).HasMaxLength(RecordColumns.Number);
        // The natural key of imports.
        builder.HasIndex(s => s.Number).IsUnique();
    }
}
