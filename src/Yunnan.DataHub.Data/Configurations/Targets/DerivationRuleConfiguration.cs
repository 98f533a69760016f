using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class DerivationRuleConfiguration : IEntityTypeConfiguration<DerivationRule>
{
    private const int FieldLength = 100;

    public void Configure(EntityTypeBuilder<DerivationRule> builder)
    {
        builder.Property(r => r.Record).HasMaxLength(FieldLength);
        builder.Property(r => r.Date).HasMaxLength(FieldLength);
        builder.Property(r => r.Until).HasMaxLength(FieldLength);
        builder.Property(r => r.End).HasMaxLength(FieldLength);
    }
}
