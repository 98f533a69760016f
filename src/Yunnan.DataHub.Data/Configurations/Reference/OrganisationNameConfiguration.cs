using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations.Reference;

internal sealed class OrganisationNameConfiguration : IEntityTypeConfiguration<OrganisationName>
{
    public void Configure(EntityTypeBuilder<OrganisationName> builder)
    {
        builder.HasOne(n => n.PolicyDocument).WithMany();
        builder.LinksTo(n => n.Organisations, o => o.Names, Link.NameOrganisations);
        builder.LinksTo(n => n.Documents, d => d.OrganisationNames, Link.NameDocuments);
    }
}
