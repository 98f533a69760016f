using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Certificates;

namespace Yunnan.DataHub.Data.Configurations.Certificates;

internal sealed class SkillCertificateConfiguration : IEntityTypeConfiguration<SkillCertificate>
{
    public void Configure(EntityTypeBuilder<SkillCertificate> builder)
    {
        // A person's certificates, and the highest level of those that are valid without a look at them.
        builder.HasIndex(c => new { c.PersonId, c.State, c.LevelRank });
        // A page of certificates of a prefecture, level and occupation in a range of dates: equality first, the range last.
        builder.HasIndex(c => new { c.PrefectureKey, c.SkillLevelKey, c.OccupationKey, c.IssuedOn });
        // The newest certificates, and counts over a range of dates.
        builder.HasIndex(c => c.IssuedOn);
    }
}
