using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Data.Configurations.Talent;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.OwnsOne(p => p.Quota, quota =>
        {
            quota.HasOne(q => q.PolicyDocument).WithMany().HasForeignKey(q => q.PolicyDocumentKey);
            quota.HasOne(q => q.Target).WithMany().HasForeignKey(q => q.TargetKey);
        });
        builder.OwnsOrdered(p => p.PeriodsByDocument, "ProgrammePeriods");
        builder.OwnsOrdered(p => p.TargetRefs, "ProgrammeTargetReferences");
        builder.OwnsConflicts(p => p.Conflicts);
    }
}
