using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Data.Configurations.Policies;

internal sealed class RegisterConfiguration : IEntityTypeConfiguration<Register>
{
    public void Configure(EntityTypeBuilder<Register> builder)
    {
        builder.OwnsOrdered(r => r.Rows, "RegisterRows", row => row.OwnsOrdered(r => r.Cells, "RegisterCells"));
    }
}
