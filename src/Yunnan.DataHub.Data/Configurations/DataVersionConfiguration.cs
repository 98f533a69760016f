using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Data.Versions;

namespace Yunnan.DataHub.Data.Configurations;

internal sealed class DataVersionConfiguration : IEntityTypeConfiguration<DataVersion>
{
    public void Configure(EntityTypeBuilder<DataVersion> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Value).HasMaxLength(32);
        // The migration says when it made the row (DataVersion.sql).
        builder.HasData(new DataVersion { Id = DataVersion.Only, Value = "new", ChangedAt = DateTime.UnixEpoch });
    }
}
