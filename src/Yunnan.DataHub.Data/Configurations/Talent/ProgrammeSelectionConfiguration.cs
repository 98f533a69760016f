using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Data.Configurations.Talent;

internal sealed class ProgrammeSelectionConfiguration : IEntityTypeConfiguration<ProgrammeSelection>
{
    public void Configure(EntityTypeBuilder<ProgrammeSelection> builder)
    {
        builder.IsRecord(s => s.Region, s => s.Prefecture);
        builder.Property(s => s.RecipientKey).HasMaxLength(PartyKey.MaxLength);
        builder.OwnsStages(s => s.Stages, "ProgrammeSelectionStages");
        // The natural key of imports; it serves lists of one programme as well.
        builder.HasIndex(s => new { s.ProgrammeKey, s.Year, s.RecipientKey }).IsUnique();
        // What is in public notice today, or to be assessed.
        builder.HasIndex(s => s.State);
    }
}
