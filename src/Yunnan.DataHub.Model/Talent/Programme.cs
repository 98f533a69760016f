using Yunnan.DataHub.Model.Honours;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>A programme, plan, project or measure; programmes form a tree (项目).</summary>
public class Programme
{
    /// <summary>Key of the programme (项目标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Other names in the documents (别名).</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>Key of the programme above (上级项目标识).</summary>
    public string? ParentKey { get; set; }

    /// <summary>The programme above (上级项目).</summary>
    public Programme? Parent { get; set; }

    /// <summary>The programmes directly below (下级项目).</summary>
    public List<Programme> Children { get; set; } = [];

    /// <summary>What it is about (项目类别).</summary>
    public ProgrammeCategory Category { get; set; }

    /// <summary>Tier within its parent, such as A or tier 2 (层次).</summary>
    public string? Tier { get; set; }

    /// <summary>First year (起始年).</summary>
    public int? PeriodStart { get; set; }

    /// <summary>Last year (结束年).</summary>
    public int? PeriodEnd { get; set; }

    /// <summary>The period by document, where documents differ (各文件期间).</summary>
    public List<ProgrammePeriod> PeriodsByDocument { get; set; } = [];

    /// <summary>Leading bodies, as printed (牵头单位).</summary>
    public List<OrganisationMention> Lead { get; set; } = [];

    /// <summary>What it does, in our own words (说明).</summary>
    public required string Description { get; set; }

    /// <summary>How many it is to have (名额).</summary>
    public ProgrammeQuota? Quota { get; set; }

    /// <summary>Years of support (支持年限).</summary>
    public int? SupportYears { get; set; }

    /// <summary>Years of service asked for (服务年限).</summary>
    public int? ServiceYears { get; set; }

    /// <summary>How the service is to be done (服务要求).</summary>
    public string? ServiceNote { get; set; }

    /// <summary>Money that it gives (资金支持).</summary>
    public List<ProgrammeFunding> Funding { get; set; } = [];

    /// <summary>Key of the standard of the yearly subsidy that it gives those selected (年度补贴标准标识).</summary>
    public string? YearlyStandardKey { get; set; }

    /// <summary>The standard of the yearly subsidy that it gives those selected (年度补贴标准).</summary>
    public SubsidyStandard? YearlyStandard { get; set; }

    /// <summary>Goals that it works towards, as the catalogue refers to them (目标引用).</summary>
    public List<ProgrammeTargetReference> TargetRefs { get; set; } = [];

    /// <summary>Points on which documents disagree (文件不一致).</summary>
    public List<Conflict> Conflicts { get; set; } = [];

    /// <summary>Where the programme is stated, with its name there (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];

    /// <summary>Targets that name this programme (目标).</summary>
    public List<Target> Targets { get; set; } = [];

    /// <summary>Honours given in it (荣誉).</summary>
    public List<HonourScheme> HonourSchemes { get; set; } = [];

    /// <summary>State machines of its cases (流程).</summary>
    public List<Lifecycle> Lifecycles { get; set; } = [];
}
