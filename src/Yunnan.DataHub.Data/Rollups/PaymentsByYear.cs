using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Payments by year, prefecture, standard, payer and fund.</summary>
public sealed class PaymentsByYear : Rollup
{
    /// <summary>Year of payment.</summary>
    public int PaidOnYear { get; set; }

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Key of the standard.</summary>
    public string? SubsidyStandardKey { get; set; }

    /// <summary>The standard.</summary>
    public SubsidyStandard? SubsidyStandard { get; set; }

    /// <summary>Key of the body that pays.</summary>
    public string? PayerKey { get; set; }

    /// <summary>The body that pays.</summary>
    public ReportingBody? Payer { get; set; }

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
