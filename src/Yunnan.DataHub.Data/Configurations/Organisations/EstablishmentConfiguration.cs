using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Data.Configurations.Organisations;

internal sealed class EstablishmentConfiguration : IEntityTypeConfiguration<Establishment>
{
    public void Configure(EntityTypeBuilder<Establishment> builder)
    {
        builder.IsRecord(e => e.Region, e => e.Prefecture);
        builder.Property(e => e.CreditCode).HasMaxLength(18);
        builder.Property(e => e.NameZh).HasMaxLength(200);
        // The natural key of imports.
        builder.HasIndex(e => e.CreditCode).IsUnique();
        // Establishments are looked up by name, too.
        builder.HasIndex(e => e.NameZh);
    }
}
