using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Yunnan.DataHub.Model.Calendar;

namespace Yunnan.DataHub.Data.Configurations.Calendar;

internal sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    private const int MaxNameLength = 50;

    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.HasKey(d => d.Day);
        builder.Property(d => d.NameZh).HasMaxLength(MaxNameLength);
        builder.Property(d => d.NameEn).HasMaxLength(MaxNameLength);
        builder.Property(d => d.Notice).HasMaxLength(MaxNameLength);
    }
}
