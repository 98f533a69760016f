using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Data.Configurations.Certificates;

internal sealed class ContestPromotionRuleConfiguration : IEntityTypeConfiguration<ContestPromotionRule>
{
    public void Configure(EntityTypeBuilder<ContestPromotionRule> builder)
    {
        builder.HasKey(r => r.Key);
        builder.HasOne(r => r.LevelWithoutPrior).WithMany().HasForeignKey(r => r.LevelWithoutPriorKey);
        builder.HasOne(r => r.PriorLevel).WithMany().HasForeignKey(r => r.PriorLevelKey);
        builder.HasOne(r => r.LevelWithPrior).WithMany().HasForeignKey(r => r.LevelWithPriorKey);
        builder.HasOne(r => r.StudentMaximum).WithMany().HasForeignKey(r => r.StudentMaximumKey);
        builder.OwnsSources(r => r.Sources);
    }
}
