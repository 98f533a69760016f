using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Data.Configurations.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.IsRecord(p => p.Region, p => p.Prefecture);
        builder.Property(p => p.IdentityHash).HasMaxLength(32).IsFixedLength();
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.NameMasked).HasMaxLength(10);
        // The natural key of imports.
        builder.HasIndex(p => p.IdentityHash).IsUnique();
        // Persons by place and level, which are most of the filters and groups.
        builder.HasIndex(p => new { p.PrefectureKey, p.HighestLevelKey });
    }
}
