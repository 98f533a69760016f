namespace Yunnan.DataHub.Model;

/// <summary>A named value that a program can compute with; one of number, text, flag and items is filled (规则取值).</summary>
public class RuleValue
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Name of the value, with its unit where it has one (名称).</summary>
    public required string Name { get; set; }

    /// <summary>The value when it is a number (数值).</summary>
    public decimal? Number { get; set; }

    /// <summary>The value when it is a text (文字值).</summary>
    public string? Text { get; set; }

    /// <summary>The value when it is yes or no (是否).</summary>
    public bool? Flag { get; set; }

    /// <summary>The values when it is a list; numbers are written as digits (列表).</summary>
    public List<string> Items { get; set; } = [];
}
