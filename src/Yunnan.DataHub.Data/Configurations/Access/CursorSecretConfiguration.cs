using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Data.Access;

namespace Yunnan.DataHub.Data.Configurations.Access;

internal sealed class CursorSecretConfiguration : IEntityTypeConfiguration<CursorSecret>
{
    public void Configure(EntityTypeBuilder<CursorSecret> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Value).HasMaxLength(64);
    }
}
