using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model;

/// <summary>What one document says on a point of conflict: either a text or a number (文件表述).</summary>
public class ConflictValue
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The value when it is a text (文字值).</summary>
    public string? Text { get; set; }

    /// <summary>The value when it is a number (数值).</summary>
    public decimal? Number { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that says so (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;
}
