using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Data.Configurations.Certificates;

internal sealed class CertificateRuleConfiguration : IEntityTypeConfiguration<CertificateRule>
{
    public void Configure(EntityTypeBuilder<CertificateRule> builder)
    {
        builder.OwnsOrdered(r => r.Machine, "CertificateRuleValues");
    }
}
