using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Configurations.Subsidies;

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        // A person's payments: the check against payments that exclude each other.
        builder.HasIndex(p => p.PersonId).HasFilter("[PersonId] IS NOT NULL");
        // Payments under a standard in a range of dates.
        builder.HasIndex(p => new { p.SubsidyStandardKey, p.PaidOn });
        // Payments to one establishment or for one thing are few among millions: an index over those alone costs the others nothing.
        builder.HasIndex(p => p.EstablishmentId).HasFilter("[EstablishmentId] IS NOT NULL");
        builder.HasIndex(p => p.ClaimId).HasFilter("[ClaimId] IS NOT NULL");
        builder.HasIndex(p => p.SiteId).HasFilter("[SiteId] IS NOT NULL");
        builder.HasIndex(p => p.HonourAwardId).HasFilter("[HonourAwardId] IS NOT NULL");
        builder.HasIndex(p => p.SelectionId).HasFilter("[SelectionId] IS NOT NULL");
        builder.HasIndex(p => p.ProjectId).HasFilter("[ProjectId] IS NOT NULL");
    }
}
