namespace Yunnan.DataHub.Model.Targets;

/// <summary>How the hub counts an indicator from its own records, in a form that it can carry out (推算规则).</summary>
public class DerivationRule : IndicatorPart
{
    /// <summary>Key of the rule: that of the indicator, then the qualifier where there is one (推算规则标识).</summary>
    public required string Key { get; set; }

    /// <summary>Which part of the indicator is meant, in a word of the catalogue; null for all of it (限定).</summary>
    public string? Qualifier { get; set; }

    /// <summary>The record that is counted: the name of its type, such as SkillCertificate (计算来源).</summary>
    public required string Record { get; set; }

    /// <summary>Which records count: JSON, the same as the argument where of their connection (筛选条件).</summary>
    public required string Where { get; set; }

    /// <summary>How the records are put together (汇总方式).</summary>
    public DerivationAggregate Aggregate { get; set; }

    /// <summary>How the dated records become a yearly figure (推算口径).</summary>
    public DerivationReading Reading { get; set; }

    /// <summary>The field that holds a record's date or year (日期字段).</summary>
    public required string Date { get; set; }

    /// <summary>The field that holds the last day on which a record of a stock holds; null where it holds for good (有效期字段).</summary>
    public string? Until { get; set; }

    /// <summary>
    /// The field that holds the day from which a record of a stock does not hold any more; null where it holds for good (终止日期字段).
    /// </summary>
    public string? End { get; set; }

    /// <summary>First year that counts, where the figure is cumulative (起始年).</summary>
    public int? Since { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
