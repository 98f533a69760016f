using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.HasKey(t => t.Key);
        builder.HasOne(t => t.Indicator).WithMany(i => i.Targets).HasForeignKey(t => t.IndicatorKey);
        builder.HasOne(t => t.PolicyDocument).WithMany(d => d.Targets).HasForeignKey(t => t.PolicyDocumentKey);
        builder.HasOne(t => t.Programme).WithMany(p => p.Targets).HasForeignKey(t => t.ProgrammeKey);
        builder.OwnsOne(t => t.Baseline);
        builder.OwnsOrdered(t => t.Milestones, "TargetMilestones");
        builder.OwnsOrdered(t => t.Relations, "TargetRelations", relation =>
            relation.HasOne(r => r.RelatedTarget).WithMany().HasForeignKey(r => r.RelatedTargetKey));
        builder.OwnsMentions(t => t.Responsible, "TargetResponsible");
        builder.OwnsSources(t => t.Sources);
        builder.LinksTo(t => t.Honours, h => h.Targets, Link.TargetHonours);
    }
}
