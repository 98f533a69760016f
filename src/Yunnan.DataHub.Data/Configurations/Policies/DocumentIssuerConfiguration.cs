using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class DocumentIssuerConfiguration : IEntityTypeConfiguration<DocumentIssuer>
{
    public void Configure(EntityTypeBuilder<DocumentIssuer> builder)
    {
        builder.ToTable("DocumentIssuers");
        builder.HasKey(i => new { i.PolicyDocumentKey, i.Ordinal });
    }
}
