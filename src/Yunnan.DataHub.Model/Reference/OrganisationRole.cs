using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>What a document asks of an organisation (职责).</summary>
public class OrganisationRole
{
    /// <summary>Key of the organisation (机构标识).</summary>
    public string OrganisationKey { get; set; } = null!;

    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The organisation (机构).</summary>
    public Organisation Organisation { get; set; } = null!;

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>The organisation's name as printed there (原文名称).</summary>
    public required string Printed { get; set; }

    /// <summary>Key of the printed name (名称标识).</summary>
    public string? OrganisationNameKey { get; set; }

    /// <summary>The printed name with all organisations meant by it (机构名称).</summary>
    public OrganisationName? OrganisationName { get; set; }

    /// <summary>What it does (职责内容).</summary>
    public required string Role { get; set; }
}
