using Yunnan.DataHub.Model.Reporting;
using Yunnan.DataHub.Model.Sites;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>An administrative division: the province, a prefecture or a county (行政区划).</summary>
public class Region
{
    /// <summary>Six-digit code of GB/T 2260 (行政区划代码).</summary>
    public required string Key { get; set; }

    /// <summary>Official name in Chinese (名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English; counties have none (英文名称).</summary>
    public string? NameEn { get; set; }

    /// <summary>Short name in Chinese, of prefectures (简称).</summary>
    public string? ShortName { get; set; }

    /// <summary>Kind of division (类型).</summary>
    public RegionKind Kind { get; set; }

    /// <summary>Level of division (级别).</summary>
    public RegionLevel Level { get; set; }

    /// <summary>Names under which documents print it (文件中的名称).</summary>
    public List<string> NamesPrinted { get; set; } = [];

    /// <summary>Number of counties of a prefecture (县级区划数).</summary>
    public int? CountyCount { get; set; }

    /// <summary>Code of the division above (上级代码).</summary>
    public string? ParentKey { get; set; }

    /// <summary>The division above (上级区划).</summary>
    public Region? Parent { get; set; }

    /// <summary>The divisions directly below (下级区划).</summary>
    public List<Region> Children { get; set; } = [];

    /// <summary>The standard of the code (代码标准).</summary>
    public required string CodeSystem { get; set; }

    /// <summary>Where the codes and names were taken from (来源).</summary>
    public required string Source { get; set; }

    /// <summary>Observed figures of this division (观测值).</summary>
    public List<Observation> Observations { get; set; } = [];

    /// <summary>Sites in exactly this division; those of a prefecture's counties are in prefectureSites (载体).</summary>
    public List<Site> Sites { get; set; } = [];

    /// <summary>Sites in this prefecture, those in its counties too; none for other divisions (州市范围内的载体).</summary>
    public List<Site> PrefectureSites { get; set; } = [];

    /// <summary>Reports that bodies of exactly this division handed in or owe (报送记录).</summary>
    public List<Submission> Submissions { get; set; } = [];

    /// <summary>Cases of exactly this division, such as joint meetings of its government and union (办理事项).</summary>
    public List<ServiceCase> ServiceCases { get; set; } = [];
}
