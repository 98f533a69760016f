namespace Yunnan.DataHub.Model.Reference;

/// <summary>An organisation as a document names it (机构表述).</summary>
public class OrganisationMention
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The name as printed (原文名称).</summary>
    public required string Printed { get; set; }

    /// <summary>Key of the printed name, which leads to the organisations meant (名称标识).</summary>
    public required string OrganisationNameKey { get; set; }

    /// <summary>The printed name with the organisations meant (机构名称).</summary>
    public OrganisationName OrganisationName { get; set; } = null!;
}
