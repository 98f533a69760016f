using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Data.Seeding;

namespace Yunnan.DataHub.Data.Configurations;

internal sealed class SeedFileConfiguration : IEntityTypeConfiguration<SeedFile>
{
    public void Configure(EntityTypeBuilder<SeedFile> builder)
    {
        builder.HasKey(f => f.Name);
        builder.Property(f => f.Hash).HasMaxLength(64);
    }
}
