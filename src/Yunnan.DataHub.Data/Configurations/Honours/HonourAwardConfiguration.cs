using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Honours;

namespace Yunnan.DataHub.Data.Configurations.Honours;

internal sealed class HonourAwardConfiguration : IEntityTypeConfiguration<HonourAward>
{
    public void Configure(EntityTypeBuilder<HonourAward> builder)
    {
        // What is in public notice today, or under rectification.
        builder.HasIndex(a => a.State);
    }
}
