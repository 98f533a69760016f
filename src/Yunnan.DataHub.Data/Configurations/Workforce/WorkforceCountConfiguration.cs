using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Configurations.Workforce;

internal sealed class WorkforceCountConfiguration : IEntityTypeConfiguration<WorkforceCount>
{
    public void Configure(EntityTypeBuilder<WorkforceCount> builder)
    {
        // One measure over years and places.
        builder.HasIndex(c => new { c.Measure, c.Year, c.PrefectureKey });
    }
}
