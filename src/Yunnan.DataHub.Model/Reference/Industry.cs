using System.ComponentModel.DataAnnotations;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>An industry of the national classification GB/T 4754 (国民经济行业).</summary>
public class Industry
{
    /// <summary>Code: a letter for the section, then digits (行业代码).</summary>
    [MaxLength(TextLengths.IndustryCode)]
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public string? NameEn { get; set; }

    /// <summary>Code of the wider industry (上级代码).</summary>
    public string? ParentKey { get; set; }

    /// <summary>The wider industry (上级行业).</summary>
    public Industry? Parent { get; set; }

    /// <summary>The narrower industries (下级行业).</summary>
    public List<Industry> Children { get; set; } = [];

    /// <summary>Where code and name were taken from (来源).</summary>
    public required string Source { get; set; }
}
