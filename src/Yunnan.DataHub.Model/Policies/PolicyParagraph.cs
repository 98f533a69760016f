namespace Yunnan.DataHub.Model.Policies;

/// <summary>A paragraph of a policy document, in the document's words; there where the operator has imported the texts (政策原文段落).</summary>
public class PolicyParagraph
{
    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Heading under which it stands (标题).</summary>
    public string? Heading { get; set; }

    /// <summary>What it says (原文).</summary>
    public required string Text { get; set; }
}
