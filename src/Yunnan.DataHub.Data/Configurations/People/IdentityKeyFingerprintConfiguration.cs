using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Data.People;

namespace Yunnan.DataHub.Data.Configurations.People;

internal sealed class IdentityKeyFingerprintConfiguration : IEntityTypeConfiguration<IdentityKeyFingerprint>
{
    public void Configure(EntityTypeBuilder<IdentityKeyFingerprint> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Value).HasMaxLength(64);
    }
}
