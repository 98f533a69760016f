using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>A place in a policy document from which a statement is taken (出处).</summary>
public class SourceReference
{
    /// <summary>Place in the list, from 0; the first is the main source (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }

    /// <summary>The name used at this place (该处名称).</summary>
    public string? NameZh { get; set; }

    /// <summary>What to mind about this place (备注).</summary>
    public string? Note { get; set; }
}
