namespace Yunnan.DataHub.Model.Policies;

/// <summary>A number that a rule of a document uses, such as a share or a number of days (规则参数).</summary>
public class RuleParameter
{
    /// <summary>Key of the parameter (标识).</summary>
    public required string Key { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that states it (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Name in English (英文名称).</summary>
    public required string Name { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public string? NameZh { get; set; }

    /// <summary>How the value binds (比较关系).</summary>
    public Comparator? Comparator { get; set; }

    /// <summary>The value, in the unit (数值).</summary>
    public decimal? Value { get; set; }

    /// <summary>The value when it is no number, such as a date (文字值).</summary>
    public string? ValueText { get; set; }

    /// <summary>Unit of the value (单位).</summary>
    public required string Unit { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }

    /// <summary>Clause of the document (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }
}
