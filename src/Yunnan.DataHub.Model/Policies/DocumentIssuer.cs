using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Policies;

/// <summary>An issuing body of a document, in its printed place (发文机关).</summary>
public class DocumentIssuer
{
    /// <summary>Key of the document (文件标识).</summary>
    public string PolicyDocumentKey { get; set; } = null!;

    /// <summary>Place in the list, from 0; the first leads (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The document (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Key of the issuing organisation (机构标识).</summary>
    public required string OrganisationKey { get; set; }

    /// <summary>The issuing organisation (发文机关).</summary>
    public Organisation Organisation { get; set; } = null!;
}
