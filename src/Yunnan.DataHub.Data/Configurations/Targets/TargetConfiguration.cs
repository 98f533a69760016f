using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.OwnsOne(t => t.Baseline);
        builder.OwnsOrdered(t => t.Relations, "TargetRelations");
        builder.LinksTo(t => t.Honours, h => h.Targets, Link.TargetHonours);
    }
}
