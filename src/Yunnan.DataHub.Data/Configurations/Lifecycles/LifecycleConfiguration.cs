using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Lifecycles;

namespace Yunnan.DataHub.Data.Configurations.Lifecycles;

internal sealed class LifecycleConfiguration : IEntityTypeConfiguration<Lifecycle>
{
    public void Configure(EntityTypeBuilder<Lifecycle> builder)
    {
        builder.OwnsOrdered(l => l.Transitions, "LifecycleTransitions", transition =>
        {
            transition.HasOne(t => t.OrganisationName).WithMany().HasForeignKey(t => t.OrganisationNameKey);
            transition.OwnsOne(t => t.Duration);
        });
    }
}
