using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Data.Configurations.Reporting;

internal sealed class ReportingBodyConfiguration : IEntityTypeConfiguration<ReportingBody>
{
    public void Configure(EntityTypeBuilder<ReportingBody> builder)
    {
        // Sites have a body, too, the one that looks after them: it is another reference.
        builder.HasOne(b => b.Site).WithMany();
    }
}
