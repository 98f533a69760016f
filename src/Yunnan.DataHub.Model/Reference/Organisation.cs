using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>A body, or a class of bodies, which the documents name (机构).</summary>
public class Organisation
{
    /// <summary>Key of the organisation (机构标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Other names in the documents (别名).</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>Kind of body (机构类型).</summary>
    public OrganisationKind Kind { get; set; }

    /// <summary>Level at which it works, where there is one (层级).</summary>
    public AdministrativeLevel? Level { get; set; }

    /// <summary>Whether it stands for a class of bodies, such as each prefecture federation (是否泛指).</summary>
    public bool Generic { get; set; }

    /// <summary>What the documents ask of it (职责).</summary>
    public List<OrganisationRole> Roles { get; set; } = [];

    /// <summary>Printed names that mean it (机构名称).</summary>
    public List<OrganisationName> Names { get; set; } = [];

    /// <summary>Documents that it issued, alone or with others (发文).</summary>
    public List<DocumentIssuer> Issued { get; set; } = [];

    /// <summary>Money standards that it pays (支付的补贴标准).</summary>
    public List<SubsidyStandard> SubsidiesPaid { get; set; } = [];

    /// <summary>Duties in which it reports (报送义务).</summary>
    public List<ReportingDuty> DutiesAsReporter { get; set; } = [];

    /// <summary>Duties in which it is reported to (接收报送).</summary>
    public List<ReportingDuty> DutiesAsRecipient { get; set; } = [];

    /// <summary>The single bodies that it is, or that belong to its class (报送主体).</summary>
    public List<ReportingBody> ReportingBodies { get; set; } = [];
}
