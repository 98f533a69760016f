using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Data.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

internal sealed class JudgedTargetConfiguration : IEntityTypeConfiguration<JudgedTarget>
{
    public void Configure(EntityTypeBuilder<JudgedTarget> builder)
    {
        builder.HasKey(j => new { j.TargetKey, j.RegionKey, j.Source });
    }
}
