using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>A name of organisations as printed in the documents, and whom it means (机构名称).</summary>
public class OrganisationName
{
    /// <summary>The printed name, followed by @ and a document key where the meaning depends on the document (名称标识).</summary>
    public required string Key { get; set; }

    /// <summary>The name as printed (原文名称).</summary>
    public required string Printed { get; set; }

    /// <summary>Key of the document in which the name has this meaning; null for all (适用文件标识).</summary>
    public string? PolicyDocumentKey { get; set; }

    /// <summary>The document in which the name has this meaning; null for all (适用文件).</summary>
    public PolicyDocument? PolicyDocument { get; set; }

    /// <summary>Organisations meant by the name (所指机构).</summary>
    public List<Organisation> Organisations { get; set; } = [];

    /// <summary>Documents in which the name is printed (出现的文件).</summary>
    public List<PolicyDocument> Documents { get; set; } = [];

    /// <summary>Fields of the catalogue in which the name is used (使用的字段).</summary>
    public List<string> Fields { get; set; } = [];
}
