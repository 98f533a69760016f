using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations.Reference;

internal sealed class OrganisationRoleConfiguration : IEntityTypeConfiguration<OrganisationRole>
{
    public void Configure(EntityTypeBuilder<OrganisationRole> builder)
    {
        builder.ToTable("OrganisationRoles");
        builder.HasKey(r => new { r.OrganisationKey, r.Ordinal });
        builder.HasOne(r => r.Organisation).WithMany(o => o.Roles).HasForeignKey(r => r.OrganisationKey);
        builder.HasOne(r => r.PolicyDocument).WithMany(d => d.OrganisationRoles).HasForeignKey(r => r.PolicyDocumentKey);
        builder.HasOne(r => r.OrganisationName).WithMany().HasForeignKey(r => r.OrganisationNameKey);
    }
}
