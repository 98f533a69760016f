using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Data.Configurations.Reporting;

internal sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.IsRecord(s => s.Region, s => s.Prefecture, r => r.Submissions);
        builder.Property(s => s.ReporterKey).HasMaxLength(PartyKey.MaxLength);
        builder.Property(s => s.Period).HasMaxLength(16);
        // The natural key of imports; it serves the submissions of one duty as well.
        builder.HasIndex(s => new { s.ReportingDutyKey, s.ReporterKey, s.Period }).IsUnique();
        // What is overdue today.
        builder.HasIndex(s => new { s.State, s.DueOn });
    }
}
