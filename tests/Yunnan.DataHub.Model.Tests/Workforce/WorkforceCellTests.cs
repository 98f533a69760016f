using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Model.Tests.Workforce;

public class WorkforceCellTests
{
    [Fact]
    public void A_total_is_broken_down_by_nothing()
    {
        var total = Count();
        Assert.Equal(("1/2023/530100////////", "none"), (WorkforceCell.KeyOf(total), WorkforceCell.BreakdownOf(total)));
    }

    [Fact]
    public void A_cell_names_what_it_is_broken_down_by()
    {
        var cell = Count();
        (cell.IndustryKey, cell.Gender, cell.AgeBand) = ("C34", Gender.Female, AgeBand.From25To34);
        Assert.Equal(("1/2023/530100/C34//2/2////", "industry,gender,ageBand"),
            (WorkforceCell.KeyOf(cell), WorkforceCell.BreakdownOf(cell)));
    }

    private static WorkforceCount Count() =>
        new() { Measure = WorkforceMeasure.Employed, Year = 2023, RegionKey = "530100", Key = "", Breakdown = "", Source = "test" };
}
