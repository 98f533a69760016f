using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.OwnsOne(i => i.Derivation);
        builder.OwnsOne(i => i.Ratio, ratio =>
        {
            ratio.WithOwner();
            ratio.HasOne(r => r.Numerator).WithMany().HasForeignKey(r => r.NumeratorKey);
            ratio.HasOne(r => r.Denominator).WithMany().HasForeignKey(r => r.DenominatorKey);
        });
    }
}
