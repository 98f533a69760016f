using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Claims by year, prefecture, standard, fund and state.</summary>
public sealed class ClaimsByYear : Rollup
{
    /// <summary>Year of the claim.</summary>
    public int ClaimedOnYear { get; set; }

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Key of the standard.</summary>
    public required string SubsidyStandardKey { get; set; }

    /// <summary>The standard.</summary>
    public SubsidyStandard SubsidyStandard { get; set; } = null!;

    /// <summary>Who or what receives the money.</summary>
    public SubsidyBeneficiary Beneficiary { get; set; }

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
