using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>A standard by which money or a benefit is given (补贴标准).</summary>
public class SubsidyStandard
{
    /// <summary>Key of the standard (标准标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Kind of money or benefit (补贴类型).</summary>
    public SubsidyKind Kind { get; set; }

    /// <summary>Who or what receives it (补贴对象).</summary>
    public SubsidyBeneficiary Beneficiary { get; set; }

    /// <summary>Who receives it, in words (补贴对象说明).</summary>
    public required string BeneficiaryText { get; set; }

    /// <summary>Exact amount, in the unit; null when the document prints a range or no figure (金额).</summary>
    public decimal? Amount { get; set; }

    /// <summary>Lowest amount, in the unit (最低金额).</summary>
    public decimal? Min { get; set; }

    /// <summary>Highest amount, in the unit (最高金额).</summary>
    public decimal? Max { get; set; }

    /// <summary>Unit of the amounts (金额单位).</summary>
    public SubsidyUnit? Unit { get; set; }

    /// <summary>What the unit means where it needs a word (单位说明).</summary>
    public string? UnitNote { get; set; }

    /// <summary>For what one amount is paid, such as person or project (计发单位).</summary>
    public string? Per { get; set; }

    /// <summary>Whether it is paid once only (是否一次性).</summary>
    public bool OneOff { get; set; }

    /// <summary>Of what a percentage or multiple is taken (计算基数).</summary>
    public string? Base { get; set; }

    /// <summary>The most that is paid (补贴上限).</summary>
    public SubsidyCap? Cap { get; set; }

    /// <summary>Level or tier to which the standard applies, as printed (适用层次).</summary>
    public string? Level { get; set; }

    /// <summary>The levels, tiers, grades or classes for which it is paid; none where it is paid for all (适用层次代码).</summary>
    [CodeList("standard-level")]
    public List<Code> Levels { get; set; } = [];

    /// <summary>On what condition it is paid (条件).</summary>
    public required string Condition { get; set; }

    /// <summary>What rules it out (排除情形).</summary>
    public List<string> Exclusions { get; set; } = [];

    /// <summary>Bodies that pay (支付单位).</summary>
    public List<Organisation> Payer { get; set; } = [];

    /// <summary>Key of the skill level (等级标识).</summary>
    public string? SkillLevelKey { get; set; }

    /// <summary>The skill level for which it is paid (职业技能等级).</summary>
    public SkillLevel? SkillLevel { get; set; }

    /// <summary>Where the standard is stated (出处).</summary>
    public List<SourceReference> Sources { get; set; } = [];
}
