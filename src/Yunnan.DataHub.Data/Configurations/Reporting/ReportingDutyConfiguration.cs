using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Data.Configurations.Reporting;

internal sealed class ReportingDutyConfiguration : IEntityTypeConfiguration<ReportingDuty>
{
    public void Configure(EntityTypeBuilder<ReportingDuty> builder)
    {
        builder.LinksTo(d => d.Reporters, o => o.DutiesAsReporter, Link.DutyReporters);
        builder.LinksTo(d => d.Recipients, o => o.DutiesAsRecipient, Link.DutyRecipients);
    }
}
