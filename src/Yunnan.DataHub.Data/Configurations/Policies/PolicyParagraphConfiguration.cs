using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class PolicyParagraphConfiguration : IEntityTypeConfiguration<PolicyParagraph>
{
    // The longest text that SQL Server keeps in the row; the longest paragraph of the compendium has 605 characters.
    private const int MaxTextLength = 4000;

    public void Configure(EntityTypeBuilder<PolicyParagraph> builder)
    {
        builder.HasKey(p => p.Line);
        builder.Property(p => p.Line).ValueGeneratedNever();
        builder.Property(p => p.Text).HasMaxLength(MaxTextLength);
    }
}
