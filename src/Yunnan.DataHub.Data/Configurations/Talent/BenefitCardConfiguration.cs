using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Data.Configurations.Talent;

internal sealed class BenefitCardConfiguration : IEntityTypeConfiguration<BenefitCard>
{
    public void Configure(EntityTypeBuilder<BenefitCard> builder)
    {
        builder.IsRecord(c => c.Region, c => c.Prefecture);
        builder.Property(c => c.Number).HasMaxLength(RecordColumns.Number);
        // The natural key of imports.
        builder.HasIndex(c => c.Number).IsUnique();
    }
}
