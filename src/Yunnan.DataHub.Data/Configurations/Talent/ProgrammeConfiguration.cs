using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Data.Configurations.Talent;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.HasKey(p => p.Key);
        builder.HasOne(p => p.Parent).WithMany(p => p.Children).HasForeignKey(p => p.ParentKey);
        builder.OwnsOne(p => p.Quota, quota =>
        {
            quota.HasOne(q => q.PolicyDocument).WithMany().HasForeignKey(q => q.PolicyDocumentKey);
            quota.HasOne(q => q.Target).WithMany().HasForeignKey(q => q.TargetKey);
        });
        builder.OwnsOrdered(p => p.PeriodsByDocument, "ProgrammePeriods", period =>
            period.HasOne(p => p.PolicyDocument).WithMany().HasForeignKey(p => p.PolicyDocumentKey));
        builder.OwnsOrdered(p => p.Funding, "ProgrammeFunding", funding =>
            funding.HasOne(f => f.PolicyDocument).WithMany().HasForeignKey(f => f.PolicyDocumentKey));
        builder.OwnsOrdered(p => p.TargetRefs, "ProgrammeTargetReferences", reference =>
            reference.HasOne(r => r.Target).WithMany().HasForeignKey(r => r.TargetKey));
        builder.OwnsMentions(p => p.Lead, "ProgrammeLead");
        builder.OwnsConflicts(p => p.Conflicts);
        builder.OwnsSources(p => p.Sources);
    }
}
