using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Competitions;

namespace Yunnan.DataHub.Data.Configurations.Competitions;

internal sealed class CompetitionConfiguration : IEntityTypeConfiguration<Competition>
{
    public void Configure(EntityTypeBuilder<Competition> builder)
    {
        builder.HasOne(c => c.Parent).WithMany(c => c.Children);
        builder.HasOne(c => c.Final).WithMany(c => c.SelectionRounds);
    }
}
