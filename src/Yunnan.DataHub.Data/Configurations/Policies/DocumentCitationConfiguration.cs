using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class DocumentCitationConfiguration : IEntityTypeConfiguration<DocumentCitation>
{
    public void Configure(EntityTypeBuilder<DocumentCitation> builder)
    {
        builder.ToTable("DocumentCitations");
        builder.HasKey(c => new { c.PolicyDocumentKey, c.Ordinal });
        builder.HasOne(c => c.PolicyDocument).WithMany(d => d.Cites);
        builder.HasOne(c => c.CitedDocument).WithMany(d => d.CitedBy);
    }
}
