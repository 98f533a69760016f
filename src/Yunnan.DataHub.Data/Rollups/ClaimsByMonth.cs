using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Claims by month, county, fund and state.</summary>
public sealed class ClaimsByMonth : Rollup
{
    /// <summary>Month of the claim, such as 202207.</summary>
    public int ClaimedOnMonth { get; set; }

    /// <summary>Code of the region.</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Fund that is to pay.</summary>
    public SubsidyFund Fund { get; set; }

    /// <summary>Where they stand.</summary>
    public ClaimState State { get; set; }

    /// <summary>Sum of the money claimed, yuan.</summary>
    public decimal ClaimedAmountSum { get; set; }

    /// <summary>Sum of the money approved, yuan.</summary>
    public decimal ApprovedAmountSum { get; set; }

    /// <summary>How many have been approved.</summary>
    public int ApprovedAmountCount { get; set; }
}
