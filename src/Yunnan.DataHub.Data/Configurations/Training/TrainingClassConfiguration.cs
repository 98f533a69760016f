using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Data.Configurations.Training;

internal sealed class TrainingClassConfiguration : IEntityTypeConfiguration<TrainingClass>
{
    public void Configure(EntityTypeBuilder<TrainingClass> builder)
    {
        // Classes of a kind in a range of dates.
        builder.HasIndex(c => new { c.Kind, c.StartsOn });
    }
}
