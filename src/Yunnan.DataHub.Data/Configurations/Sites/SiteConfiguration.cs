using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Data.Configurations.Sites;

internal sealed class SiteConfiguration : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> builder)
    {
        builder.IsRecord(s => s.Region, s => s.Prefecture, r => r.Sites, r => r.PrefectureSites);
        builder.Property(s => s.Number).HasMaxLength(RecordColumns.Number);
        builder.OwnsStages(s => s.Stages, "SiteStages");
        // The natural key of imports; it serves lists of one kind as well.
        builder.HasIndex(s => new { s.Kind, s.Number }).IsUnique();
    }
}
