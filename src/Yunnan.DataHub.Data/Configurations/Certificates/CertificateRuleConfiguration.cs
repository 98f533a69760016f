using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Data.Configurations.Certificates;

internal sealed class CertificateRuleConfiguration : IEntityTypeConfiguration<CertificateRule>
{
    public void Configure(EntityTypeBuilder<CertificateRule> builder)
    {
        builder.HasKey(r => r.Key);
        builder.OwnsOrdered(r => r.Machine, "CertificateRuleValues");
        builder.OwnsSources(r => r.Sources);
    }
}
