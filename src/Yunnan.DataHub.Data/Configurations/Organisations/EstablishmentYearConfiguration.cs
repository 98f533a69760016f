using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Data.Configurations.Organisations;

internal sealed class EstablishmentYearConfiguration : IEntityTypeConfiguration<EstablishmentYear>
{
    public void Configure(EntityTypeBuilder<EstablishmentYear> builder)
    {
        builder.HasOrigin();
        // The natural key of imports.
        builder.HasIndex(y => new { y.EstablishmentId, y.Year }).IsUnique();
    }
}
