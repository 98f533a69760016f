using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Payments by month, county and fund.</summary>
public sealed class PaymentsByMonth : Rollup
{
    /// <summary>Month of payment, such as 202207.</summary>
    public int PaidOnMonth { get; set; }

    /// <summary>Code of the region.</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Who or what is paid.</summary>
    public SubsidyBeneficiary Beneficiary { get; set; }

    /// <summary>Fund that pays.</summary>
    public SubsidyFund Fund { get; set; }

    /// <summary>Sum of the money paid, yuan.</summary>
    public decimal AmountSum { get; set; }

    /// <summary>Sum of the money paid back, yuan.</summary>
    public decimal RecoveredAmountSum { get; set; }

    /// <summary>How many were paid back.</summary>
    public int RecoveredAmountCount { get; set; }
}
