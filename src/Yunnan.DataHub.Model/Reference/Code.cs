using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>A code of a closed list, as the documents set it (代码).</summary>
public class Code
{
    /// <summary>Key of the code: its list and its value, such as honour-grade:first-prize (代码标识).</summary>
    public required string Key { get; set; }

    /// <summary>Key of the list (代码表标识).</summary>
    public required string CodeListKey { get; set; }

    /// <summary>The list (代码表).</summary>
    public CodeList CodeList { get; set; } = null!;

    /// <summary>The code itself, which no other of the list has, such as first-prize (代码值).</summary>
    public required string Value { get; set; }

    /// <summary>Name in Chinese, as printed (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public required string NameEn { get; set; }

    /// <summary>Other words for it, in documents or in files of agencies (别名).</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>The kind of record to which it belongs, as enums write it, such as READING_ROOM; null where it suits all (适用类型).</summary>
    public string? Group { get; set; }

    /// <summary>Place in the list, from 1 (次序).</summary>
    public int Place { get; set; }

    /// <summary>Key of the document that sets it; null for a code that no document prints and practice needs (文件标识).</summary>
    public string? PolicyDocumentKey { get; set; }

    /// <summary>The document that sets it (文件).</summary>
    public PolicyDocument? PolicyDocument { get; set; }

    /// <summary>Clause of the document (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int? Line { get; set; }

    /// <summary>First day on which it is in use, where a document says so (启用日期).</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which it is in use, where a document says so (停用日期).</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Money standards that are paid for it (补贴标准).</summary>
    public List<SubsidyStandard> Standards { get; set; } = [];

    /// <summary>All words that mean the code in a file: the code itself, its names, and other words for it.</summary>
    public IEnumerable<string> Words() => [Value, NameZh, NameEn, .. Aliases];

    /// <summary>The key of a code of a list.</summary>
    public static string KeyOf(string list, string value) => $"{list}:{value}";
}
