using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Configurations.Targets;

/// <summary>A view, which the migrations make: it is never older than the figures that it compares.</summary>
internal sealed class ObservationDifferenceConfiguration : IEntityTypeConfiguration<ObservationDifference>
{
    public void Configure(EntityTypeBuilder<ObservationDifference> builder)
    {
        builder.ToView("ObservationDifferences");
    }
}
