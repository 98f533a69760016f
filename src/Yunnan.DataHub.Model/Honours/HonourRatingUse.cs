namespace Yunnan.DataHub.Model.Honours;

/// <summary>What a rating brings (评级结果运用).</summary>
public class HonourRatingUse
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Lowest rating that has the effect (最低级别).</summary>
    public int? AtLeast { get; set; }

    /// <summary>The one rating that has the effect (级别).</summary>
    public int? Level { get; set; }

    /// <summary>The effect, in our own words (作用).</summary>
    public required string Effect { get; set; }
}
