using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Projects;

namespace Yunnan.DataHub.Data.Configurations.Projects;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.IsRecord(p => p.Region, p => p.Prefecture);
        builder.Property(p => p.Number).HasMaxLength(RecordColumns.Number);
        builder.OwnsStages(p => p.Stages, "ProjectStages");
        // The natural key of imports; it serves lists of one kind as well.
        builder.HasIndex(p => new { p.Kind, p.Number }).IsUnique();
    }
}
