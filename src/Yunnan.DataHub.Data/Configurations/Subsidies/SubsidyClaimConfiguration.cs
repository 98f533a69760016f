using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Configurations.Subsidies;

internal sealed class SubsidyClaimConfiguration : IEntityTypeConfiguration<SubsidyClaim>
{
    public void Configure(EntityTypeBuilder<SubsidyClaim> builder)
    {
        // A person's claims: the check against double claims.
        builder.HasIndex(c => c.PersonId).HasFilter("[PersonId] IS NOT NULL");
        // Claims under a standard in a range of dates.
        builder.HasIndex(c => new { c.SubsidyStandardKey, c.ClaimedOn });
        // Reviews that took too long.
        builder.HasIndex(c => c.ReviewWorkingDays);
    }
}
