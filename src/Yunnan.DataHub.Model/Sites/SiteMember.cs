using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Model.Sites;

/// <summary>A worker of a studio, workstation or other site (载体成员).</summary>
[NaturalKey(nameof(SiteId), nameof(PersonId))]
public class SiteMember : Record
{
    /// <summary>Number in this hub (成员序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the site in this hub (载体序号).</summary>
    public int SiteId { get; set; }

    /// <summary>The site (载体).</summary>
    public Site Site { get; set; } = null!;

    /// <summary>Number of the person in this hub (人员序号).</summary>
    public long PersonId { get; set; }

    /// <summary>The person (人员).</summary>
    public Person Person { get; set; } = null!;

    /// <summary>Day on which the person joined (加入日期).</summary>
    public DateOnly? JoinedOn { get; set; }

    /// <summary>Day on which the person left; null for those who are in it (离开日期).</summary>
    public DateOnly? LeftOn { get; set; }
}
