using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class PolicyDocumentConfiguration : IEntityTypeConfiguration<PolicyDocument>
{
    public void Configure(EntityTypeBuilder<PolicyDocument> builder)
    {
        builder.HasIndex(d => d.No).IsUnique();
        builder.OwnsOrdered(d => d.Repeals, "DocumentRepeals");
        builder.OwnsOrdered(d => d.History, "DocumentEvents");
    }
}
