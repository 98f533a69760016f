using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Data.Configurations.Organisations;

internal sealed class AccreditationConfiguration : IEntityTypeConfiguration<Accreditation>
{
    public void Configure(EntityTypeBuilder<Accreditation> builder)
    {
        builder.IsRecord(a => a.Region, a => a.Prefecture);
        builder.Property(a => a.Number).HasMaxLength(RecordColumns.Number);
        builder.OwnsStages(a => a.Stages, "AccreditationStages");
        // The natural key of imports; it serves lists of one kind as well.
        builder.HasIndex(a => new { a.Kind, a.Number }).IsUnique();
    }
}
