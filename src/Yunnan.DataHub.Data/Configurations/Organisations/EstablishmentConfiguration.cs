using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Data.Configurations.Organisations;

internal sealed class EstablishmentConfiguration : IEntityTypeConfiguration<Establishment>
{
    public void Configure(EntityTypeBuilder<Establishment> builder)
    {
        // Establishments are looked up by name, too.
        builder.HasIndex(e => e.NameZh);
    }
}
