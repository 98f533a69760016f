using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>A level of the eight-level skill system (职业技能等级).</summary>
public class SkillLevel
{
    /// <summary>Key of the level (等级标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Place in the system from 1, the lowest, to 8 (次序).</summary>
    public int Rank { get; set; }

    /// <summary>Number on the certificate, from 5 (初级工) to 1 (高级技师), where there is one (级别数字).</summary>
    public int? NumericLevel { get; set; }

    /// <summary>Whether it counts as highly skilled, from 高级工 up (是否高技能).</summary>
    public bool IsHighSkilled { get; set; }

    /// <summary>Key of the level to be held before, where stated (前置等级标识).</summary>
    public string? RequiredLevelKey { get; set; }

    /// <summary>The level to be held before, where stated (前置等级).</summary>
    public SkillLevel? RequiredLevel { get; set; }

    /// <summary>Years to hold the required level, at least (前置最低年限).</summary>
    public int? RequiredYears { get; set; }

    /// <summary>What the level is equal to elsewhere (对应关系).</summary>
    public List<SkillLevelEquivalent> Equivalents { get; set; } = [];

    /// <summary>Where the level is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];

    /// <summary>Money standards for this level (补贴标准).</summary>
    public List<SubsidyStandard> Subsidies { get; set; } = [];
}
