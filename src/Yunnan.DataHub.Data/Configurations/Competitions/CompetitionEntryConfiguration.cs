using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Competitions;

namespace Yunnan.DataHub.Data.Configurations.Competitions;

internal sealed class CompetitionEntryConfiguration : IEntityTypeConfiguration<CompetitionEntry>
{
    public void Configure(EntityTypeBuilder<CompetitionEntry> builder)
    {
        builder.HasOrigin();
        // The natural key of imports; it serves the results of a competition as well.
        builder.HasIndex(e => new { e.CompetitionId, e.PersonId }).IsUnique();
    }
}
