using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Data.Configurations.Talent;

internal sealed class ProgrammeSelectionConfiguration : IEntityTypeConfiguration<ProgrammeSelection>
{
    public void Configure(EntityTypeBuilder<ProgrammeSelection> builder)
    {
        // What is in public notice today, or to be assessed.
        builder.HasIndex(s => s.State);
    }
}
