using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class RuleParameterConfiguration : IEntityTypeConfiguration<RuleParameter>
{
    public void Configure(EntityTypeBuilder<RuleParameter> builder)
    {
        builder.HasKey(p => p.Key);
        builder.HasOne(p => p.PolicyDocument).WithMany(d => d.RuleParameters).HasForeignKey(p => p.PolicyDocumentKey);
        // Documents print fractions such as a third.
        builder.Property(p => p.Value).HasPrecision(19, 6);
    }
}
