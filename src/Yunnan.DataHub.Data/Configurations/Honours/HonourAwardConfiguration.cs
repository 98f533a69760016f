using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Configurations.Honours;

internal sealed class HonourAwardConfiguration : IEntityTypeConfiguration<HonourAward>
{
    public void Configure(EntityTypeBuilder<HonourAward> builder)
    {
        builder.IsRecord(a => a.Region, a => a.Prefecture);
        builder.Property(a => a.RecipientKey).HasMaxLength(PartyKey.MaxLength);
        builder.OwnsStages(a => a.Stages, "HonourAwardStages");
        builder.OwnsStages(a => a.Opinions, "HonourAwardOpinions");
        // The natural key of imports; it serves lists of one honour as well.
        builder.HasIndex(a => new { a.HonourSchemeKey, a.Year, a.RecipientKey }).IsUnique();
        // What is in public notice today, or under rectification.
        builder.HasIndex(a => a.State);
    }
}
