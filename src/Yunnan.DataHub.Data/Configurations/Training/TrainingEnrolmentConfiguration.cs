using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Training;

namespace Yunnan.DataHub.Data.Configurations.Training;

internal sealed class TrainingEnrolmentConfiguration : IEntityTypeConfiguration<TrainingEnrolment>
{
    public void Configure(EntityTypeBuilder<TrainingEnrolment> builder)
    {
        // A person's trainings.
        builder.HasIndex(e => e.PersonId);
        // Person-times of a prefecture and kind in a range of dates.
        builder.HasIndex(e => new { e.PrefectureKey, e.Kind, e.CompletedOn });
    }
}
