using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Sites;

namespace Yunnan.DataHub.Model.Reporting;

/// <summary>
/// A single body that acts and reports: an organisation of the catalogue in a region, such as the federation of trade unions of Kunming,
/// or one of a class that no region tells apart, such as an industrial union (报送主体). Its region is the one for which it acts.
/// </summary>
public class ReportingBody : Record
{
    /// <summary>
    /// Key of the body: organisation@region, such as prefecture-unions@530100, organisation@cn for a body of the state;
    /// bodies that files bring have keys without @ (报送主体标识).
    /// </summary>
    public required string Key { get; set; }

    /// <summary>Name in Chinese (中文名称).</summary>
    public required string NameZh { get; set; }

    /// <summary>Name in English; bodies of counties have none (英文名称).</summary>
    public string? NameEn { get; set; }

    /// <summary>Key of the organisation of the catalogue that it is, or to whose class it belongs (机构标识).</summary>
    public required string OrganisationKey { get; set; }

    /// <summary>The organisation of the catalogue that it is, or to whose class it belongs (机构).</summary>
    public Organisation Organisation { get; set; } = null!;

    /// <summary>Code of the region; null for a body of the state (行政区划代码).</summary>
    public string? RegionKey
    {
        get;
        set
        {
            field = value;
            PrefectureKey = value is null ? null : RegionCode.PrefectureOf(value);
        }
    }

    /// <summary>The region; null for a body of the state (行政区划).</summary>
    public Region? Region { get; set; }

    /// <summary>Code of the prefecture in which the region lies, made of its code; null for others (州市代码).</summary>
    public string? PrefectureKey { get; private set; }

    /// <summary>The prefecture in which the region lies; null for others (州市).</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Number of the establishment that it is in this hub, where it is one (单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that it is, where it is one (单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the site that it is in this hub, where it is one (载体序号).</summary>
    public int? SiteId { get; set; }

    /// <summary>The site that it is, where it is one (载体).</summary>
    public Site? Site { get; set; }

    /// <summary>Day on which it was set up; null where that is not known (成立日期).</summary>
    public DateOnly? EstablishedOn { get; set; }

    /// <summary>Last day on which it is there; null while it is (撤销日期).</summary>
    public DateOnly? AbolishedOn { get; set; }

    /// <summary>The key of an organisation's body in a region.</summary>
    /// <param name="organisation">Key of the organisation.</param>
    /// <param name="region">Code of the region; null for a body of the state.</param>
    public static string KeyOf(string organisation, string? region) => $"{organisation}@{region ?? "cn"}";
}
