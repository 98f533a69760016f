using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Configurations.Subsidies;

internal sealed class SubsidyStandardConfiguration : IEntityTypeConfiguration<SubsidyStandard>
{
    public void Configure(EntityTypeBuilder<SubsidyStandard> builder)
    {
        builder.OwnsOne(s => s.Cap);
        builder.LinksTo(s => s.Levels, c => c.Standards, Link.SubsidyLevels);
        builder.LinksTo(s => s.Payer, o => o.SubsidiesPaid, Link.SubsidyPayers);
    }
}
