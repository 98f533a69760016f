using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class RuleParameterConfiguration : IEntityTypeConfiguration<RuleParameter>
{
    public void Configure(EntityTypeBuilder<RuleParameter> builder)
    {
        // Documents print fractions such as a third.
        builder.Property(p => p.Value).HasPrecision(19, 6);
    }
}
