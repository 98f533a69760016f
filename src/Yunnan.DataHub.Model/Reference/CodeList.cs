namespace Yunnan.DataHub.Model.Reference;

/// <summary>A closed list of codes: fields that refer to it hold one of them and nothing else (代码表).</summary>
public class CodeList
{
    /// <summary>Key of the list, such as honour-grade (代码表标识).</summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>The codes of the list (代码).</summary>
    public List<Code> Codes { get; set; } = [];
}
