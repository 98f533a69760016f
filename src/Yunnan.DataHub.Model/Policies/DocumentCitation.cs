namespace Yunnan.DataHub.Model.Policies;

/// <summary>A document that a policy document cites (引用).</summary>
public class DocumentCitation
{
    /// <summary>Key of the citing document (引用文件标识).</summary>
    public string PolicyDocumentKey { get; set; } = null!;

    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The citing document (引用文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Code of the cited document, where printed (被引文号).</summary>
    public string? Code { get; set; }

    /// <summary>Title of the cited document (被引标题).</summary>
    public required string Title { get; set; }

    /// <summary>Key of the cited document when it is in the compendium (被引文件标识).</summary>
    public string? CitedDocumentKey { get; set; }

    /// <summary>The cited document when it is in the compendium (被引文件).</summary>
    public PolicyDocument? CitedDocument { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }
}
