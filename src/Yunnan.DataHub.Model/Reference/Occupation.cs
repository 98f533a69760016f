using System.ComponentModel.DataAnnotations;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>An occupation of the national classification of occupations (职业).</summary>
public class Occupation
{
    /// <summary>Code, such as 6-20-02-01 (职业编码).</summary>
    [MaxLength(TextLengths.OccupationCode)]
    public required string Key { get; set; }

    /// <summary>Name in Chinese (职业名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English (英文名称).</summary>
    public string? NameEn { get; set; }

    /// <summary>Code of the group above (上级编码).</summary>
    public string? ParentKey { get; set; }

    /// <summary>The group above (上级类别).</summary>
    public Occupation? Parent { get; set; }

    /// <summary>The groups or occupations below (下级类别).</summary>
    public List<Occupation> Children { get; set; } = [];

    /// <summary>Whether the state has published it as a new occupation (是否新职业).</summary>
    public bool IsNew { get; set; }

    /// <summary>Day on which a new occupation was published (发布日期).</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>Whether the provincial catalogue of subsidised training holds it (是否在补贴性培训目录).</summary>
    public bool InSubsidyCatalogue { get; set; }

    /// <summary>Where code and name were taken from (来源).</summary>
    public required string Source { get; set; }
}
