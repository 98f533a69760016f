using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Data.Configurations.Access;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.Property(key => key.Name).HasMaxLength(ApiKey.MaxNameLength);
        builder.Property(key => key.Organisation).HasMaxLength(ApiKey.MaxOrganisationLength);
        builder.Property(key => key.Hash).HasMaxLength(32).IsFixedLength();
        builder.HasIndex(key => key.Name).IsUnique();
        // Every request with a key is looked up by it.
        builder.HasIndex(key => key.Hash).IsUnique();
    }
}
