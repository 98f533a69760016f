using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Data.Configurations.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.IdentityHash).HasMaxLength(32).IsFixedLength();
        // Persons by place and level, which are most of the filters and groups.
        builder.HasIndex(p => new { p.PrefectureKey, p.HighestLevelKey });
    }
}
