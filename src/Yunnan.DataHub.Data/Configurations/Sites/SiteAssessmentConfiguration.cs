using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Data.Configurations.Sites;

internal sealed class SiteAssessmentConfiguration : IEntityTypeConfiguration<SiteAssessment>
{
    public void Configure(EntityTypeBuilder<SiteAssessment> builder)
    {
        builder.HasOrigin();
        builder.Property(a => a.Kind).HasMaxLength(50);
        // The natural key of imports; it serves the history of a site as well.
        builder.HasIndex(a => new { a.SiteId, a.Year, a.Kind }).IsUnique();
    }
}
