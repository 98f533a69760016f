using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Data.Configurations.Reporting;

internal sealed class DataRuleConfiguration : IEntityTypeConfiguration<DataRule>
{
    public void Configure(EntityTypeBuilder<DataRule> builder)
    {
        builder.OwnsOrdered(r => r.Parameter, "DataRuleValues");
    }
}
