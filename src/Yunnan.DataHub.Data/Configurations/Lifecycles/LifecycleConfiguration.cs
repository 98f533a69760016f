using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Lifecycles;

namespace Yunnan.DataHub.Data.Configurations.Lifecycles;

internal sealed class LifecycleConfiguration : IEntityTypeConfiguration<Lifecycle>
{
    public void Configure(EntityTypeBuilder<Lifecycle> builder)
    {
        builder.HasKey(l => l.Key);
        builder.HasOne(l => l.Programme).WithMany(p => p.Lifecycles).HasForeignKey(l => l.ProgrammeKey);
        builder.HasOne(l => l.Honour).WithMany(h => h.Lifecycles).HasForeignKey(l => l.HonourKey);
        builder.OwnsOrdered(l => l.States, "LifecycleStates");
        builder.OwnsOrdered(l => l.Transitions, "LifecycleTransitions", transition =>
        {
            transition.HasOne(t => t.OrganisationName).WithMany().HasForeignKey(t => t.OrganisationNameKey);
            transition.OwnsOne(t => t.Duration);
        });
        builder.OwnsSources(l => l.Sources);
    }
}
