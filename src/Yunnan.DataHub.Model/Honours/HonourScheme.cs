using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Talent;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Honours;

/// <summary>A title, award or graded site that documents provide for (荣誉).</summary>
public class HonourScheme
{
    /// <summary>Key of the honour (荣誉标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Other names in the documents (别名).</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>Level at which it is given (层级).</summary>
    public AdministrativeLevel Level { get; set; }

    /// <summary>Levels at which it exists, where there are several (各层级).</summary>
    public List<string> Levels { get; set; } = [];

    /// <summary>Who or what can receive it (授予对象).</summary>
    public RecipientKind RecipientKind { get; set; }

    /// <summary>Granting bodies, as printed (授予单位).</summary>
    public List<OrganisationMention> Grantor { get; set; } = [];

    /// <summary>Years between rounds (评选周期年数).</summary>
    public int? CycleYears { get; set; }

    /// <summary>How often it is given (名额).</summary>
    public HonourQuota? Quota { get; set; }

    /// <summary>Rules on how it is given (评选规则).</summary>
    public List<HonourRule> Rules { get; set; } = [];

    /// <summary>Rules on the make-up of those selected (结构要求).</summary>
    public List<HonourCompositionRule> CompositionRules { get; set; } = [];

    /// <summary>What comes with it (奖励).</summary>
    public List<HonourReward> Rewards { get; set; } = [];

    /// <summary>Who can apply (申报条件).</summary>
    public List<string> Eligibility { get; set; } = [];

    /// <summary>The steps to it (评选程序).</summary>
    public List<HonourProcessStep> Process { get; set; } = [];

    /// <summary>Working days of publicity before the award (公示工作日).</summary>
    public int? PublicityWorkingDays { get; set; }

    /// <summary>Years for which it holds (有效年限).</summary>
    public int? ValidityYears { get; set; }

    /// <summary>Years between reviews of holders (复核周期年数).</summary>
    public int? ReviewCycleYears { get; set; }

    /// <summary>How holders are reviewed (复核说明).</summary>
    public string? ReviewNote { get; set; }

    /// <summary>How holders are graded (评级).</summary>
    public HonourRatings? Ratings { get; set; }

    /// <summary>Grounds on which it is taken back (撤销情形).</summary>
    public List<string> Revocation { get; set; } = [];

    /// <summary>Honours and cards that it opens the way to (可晋升的荣誉).</summary>
    public List<HonourScheme> LeadsTo { get; set; } = [];

    /// <summary>Honours that open the way to it (来源荣誉).</summary>
    public List<HonourScheme> LedToBy { get; set; } = [];

    /// <summary>What to mind about where it leads (晋升说明).</summary>
    public string? LeadsToNote { get; set; }

    /// <summary>Honours to be held before (前置荣誉).</summary>
    public List<HonourScheme> Requires { get; set; } = [];

    /// <summary>Honours for which it has to be held before (作为前置的荣誉).</summary>
    public List<HonourScheme> RequiredBy { get; set; } = [];

    /// <summary>Whether all or any of the required honours have to be held (前置荣誉要求方式).</summary>
    public RequirementMode? RequiresMode { get; set; }

    /// <summary>Whether the requirement has no exceptions; null when not noted (是否严格要求).</summary>
    public bool? RequiresStrict { get; set; }

    /// <summary>What to mind about the requirement (前置要求说明).</summary>
    public string? RequiresNote { get; set; }

    /// <summary>The group of honours to which it belongs (荣誉族).</summary>
    public string? Family { get; set; }

    /// <summary>Key of the programme (项目标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme in which it is given (项目).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Points on which documents disagree (文件不一致).</summary>
    public List<Conflict> Conflicts { get; set; } = [];

    /// <summary>Where the honour is stated, with its name there (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];

    /// <summary>State machines of its cases (流程).</summary>
    public List<Lifecycle> Lifecycles { get; set; } = [];

    /// <summary>Targets to which it counts (目标).</summary>
    public List<Target> Targets { get; set; } = [];
}
