using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Data.Configurations.Reporting;

internal sealed class ServiceCaseConfiguration : IEntityTypeConfiguration<ServiceCase>
{
    public void Configure(EntityTypeBuilder<ServiceCase> builder)
    {
        builder.IsRecord(c => c.Region, c => c.Prefecture, r => r.ServiceCases);
        builder.Property(c => c.Number).HasMaxLength(RecordColumns.Number);
        builder.OwnsStages(c => c.Steps, "ServiceCaseSteps");
        // The natural key of imports; it serves lists of one kind as well.
        builder.HasIndex(c => new { c.Kind, c.Number }).IsUnique();
    }
}
