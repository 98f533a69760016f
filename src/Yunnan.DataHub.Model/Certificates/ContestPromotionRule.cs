using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Certificates;

/// <summary>Which skill level a result in a contest brings (竞赛晋级规则).</summary>
public class ContestPromotionRule
{
    /// <summary>Key of the rule (规则标识).</summary>
    public required string Key { get; set; }

    /// <summary>Tier of the contest, 1 the highest (竞赛层次).</summary>
    public int Tier { get; set; }

    /// <summary>Contests of this tier, in Chinese (竞赛名称).</summary>
    public List<string> ContestsZh { get; set; } = [];

    /// <summary>How many compete together (参赛形式).</summary>
    public ContestFormat Format { get; set; }

    /// <summary>Persons in a team (队伍人数).</summary>
    public int TeamSize { get; set; }

    /// <summary>First rank to which it applies (起始名次).</summary>
    public int RankFrom { get; set; }

    /// <summary>Last rank to which it applies, when it is a number (截止名次).</summary>
    public int? RankTo { get; set; }

    /// <summary>Last rank to which it applies as a share from 0 to 1, when it is a share (截止比例).</summary>
    public decimal? RankToShare { get; set; }

    /// <summary>Of what the share is taken (名次比例基数).</summary>
    public RankShareBasis? RankToShareOf { get; set; }

    /// <summary>Key of the level for those who hold none before (无证书者等级标识).</summary>
    public required string LevelWithoutPriorKey { get; set; }

    /// <summary>The level for those who hold none before (无证书者等级).</summary>
    public SkillLevel LevelWithoutPrior { get; set; } = null!;

    /// <summary>Key of the level held before (原等级标识).</summary>
    public required string PriorLevelKey { get; set; }

    /// <summary>The level held before (原等级).</summary>
    public SkillLevel PriorLevel { get; set; } = null!;

    /// <summary>Key of the level for those who hold the prior one (有证书者等级标识).</summary>
    public required string LevelWithPriorKey { get; set; }

    /// <summary>The level for those who hold the prior one (有证书者等级).</summary>
    public SkillLevel LevelWithPrior { get; set; } = null!;

    /// <summary>Key of the highest level for students (学生最高等级标识).</summary>
    public required string StudentMaximumKey { get; set; }

    /// <summary>The highest level for students (学生最高等级).</summary>
    public SkillLevel StudentMaximum { get; set; } = null!;

    /// <summary>Where the rule is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
