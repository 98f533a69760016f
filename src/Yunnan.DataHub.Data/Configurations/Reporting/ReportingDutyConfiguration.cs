using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Data.Configurations.Reporting;

internal sealed class ReportingDutyConfiguration : IEntityTypeConfiguration<ReportingDuty>
{
    public void Configure(EntityTypeBuilder<ReportingDuty> builder)
    {
        builder.HasKey(d => d.Key);
        builder.HasOne(d => d.PolicyDocument).WithMany(d => d.ReportingDuties).HasForeignKey(d => d.PolicyDocumentKey);
        builder.OwnsOrdered(d => d.Due, "ReportingDutyDue");
        builder.LinksTo(d => d.Reporters, o => o.DutiesAsReporter, Link.DutyReporters);
        builder.LinksTo(d => d.Recipients, o => o.DutiesAsRecipient, Link.DutyRecipients);
    }
}
