using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Data.Configurations.Sites;

internal sealed class SiteConfiguration : IEntityTypeConfiguration<Site>
{
    public void Configure(EntityTypeBuilder<Site> builder)
    {
        builder.HasOne(s => s.Region).WithMany(r => r.Sites);
        builder.HasOne(s => s.SupervisedBy).WithMany();
        builder.HasOne(s => s.Prefecture).WithMany(r => r.PrefectureSites);
    }
}
