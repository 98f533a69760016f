using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class PolicyDocumentConfiguration : IEntityTypeConfiguration<PolicyDocument>
{
    public void Configure(EntityTypeBuilder<PolicyDocument> builder)
    {
        builder.HasKey(d => d.Key);
        builder.HasIndex(d => d.No).IsUnique();
        builder.OwnsOrdered(d => d.Repeals, "DocumentRepeals", repeal =>
            repeal.HasOne(r => r.RepealedDocument).WithMany().HasForeignKey(r => r.RepealedDocumentKey));
        builder.OwnsOrdered(d => d.History, "DocumentEvents");
    }
}
