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
        // What a claim was for; most trainings are never claimed.
        builder.HasIndex(e => e.ClaimId).HasFilter("ClaimId IS NOT NULL");
        // Person-times of a prefecture and kind in a range of dates.
        builder.HasIndex(e => new { e.PrefectureKey, e.Kind, e.CompletedOn });
    }
}
