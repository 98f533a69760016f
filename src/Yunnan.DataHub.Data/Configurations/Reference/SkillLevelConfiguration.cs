using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations.Reference;

internal sealed class SkillLevelConfiguration : IEntityTypeConfiguration<SkillLevel>
{
    public void Configure(EntityTypeBuilder<SkillLevel> builder)
    {
        builder.HasKey(l => l.Key);
        builder.HasIndex(l => l.Rank).IsUnique();
        builder.HasOne(l => l.RequiredLevel).WithMany().HasForeignKey(l => l.RequiredLevelKey);
        builder.OwnsOrdered(l => l.Equivalents, "SkillLevelEquivalents", equivalent =>
            equivalent.HasOne(e => e.PolicyDocument).WithMany().HasForeignKey(e => e.PolicyDocumentKey));
        builder.OwnsSources(l => l.Sources);
    }
}
