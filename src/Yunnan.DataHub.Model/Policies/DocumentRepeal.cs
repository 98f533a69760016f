namespace Yunnan.DataHub.Model.Policies;

/// <summary>A document that a policy document repeals (废止).</summary>
public class DocumentRepeal
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Code of the repealed document, where printed (被废止文号).</summary>
    public string? Code { get; set; }

    /// <summary>Title of the repealed document (被废止标题).</summary>
    public required string Title { get; set; }

    /// <summary>Key of the repealed document when it is in the compendium (被废止文件标识).</summary>
    public string? RepealedDocumentKey { get; set; }

    /// <summary>The repealed document when it is in the compendium (被废止文件).</summary>
    public PolicyDocument? RepealedDocument { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }
}
