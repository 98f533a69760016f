using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Model.Organisations;

/// <summary>
/// An enterprise, school, training body or other body that exists under a unified social credit code (单位).
/// Its region is where it is registered.
/// </summary>
[NaturalKey(nameof(CreditCode))]
public class Establishment : PlacedRecord
{
    /// <summary>Number in this hub (单位序号).</summary>
    public int Id { get; set; }

    /// <summary>Unified social credit code of GB 32100, 18 characters (统一社会信用代码).</summary>
    [MaxLength(18)]
    public required string CreditCode { get; set; }

    /// <summary>Registered name in Chinese (单位名称).</summary>
    [MaxLength(200)]
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public string? NameEn { get; set; }

    /// <summary>Kind of establishment (单位类型).</summary>
    public EstablishmentKind Kind { get; set; }

    /// <summary>Who owns it (所有制).</summary>
    public Ownership? Ownership { get; set; }

    /// <summary>Size of an enterprise (企业规模).</summary>
    public EnterpriseSize? Size { get; set; }

    /// <summary>Code of the main industry (行业代码).</summary>
    public string? IndustryKey { get; set; }

    /// <summary>The main industry (行业).</summary>
    public Industry? Industry { get; set; }

    /// <summary>Key of the organisation of the catalogue that it is, where the documents name it (对应机构标识).</summary>
    public string? OrganisationKey { get; set; }

    /// <summary>The organisation of the catalogue that it is, where the documents name it (对应机构).</summary>
    public Organisation? Organisation { get; set; }

    /// <summary>Day of registration (成立日期).</summary>
    public DateOnly? EstablishedOn { get; set; }

    /// <summary>Day on which it was closed (注销日期).</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Yearly figures (年度数据).</summary>
    public List<EstablishmentYear> Years { get; set; } = [];

    /// <summary>Recognitions that it holds or held (资质).</summary>
    public List<Accreditation> Accreditations { get; set; } = [];

    /// <summary>Sanctions against it (处罚惩戒).</summary>
    public List<Sanction> Sanctions { get; set; } = [];

    /// <summary>Sites that it hosts (承建的载体).</summary>
    public List<Site> Sites { get; set; } = [];

    /// <summary>Honours of the establishment (荣誉).</summary>
    public List<HonourAward> Honours { get; set; } = [];

    /// <summary>Reports that it handed in or owes (报送记录).</summary>
    public List<Submission> Submissions { get; set; } = [];
}
