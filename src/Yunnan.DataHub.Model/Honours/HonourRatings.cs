namespace Yunnan.DataHub.Model.Honours;

/// <summary>How holders of an honour are graded (评级).</summary>
public class HonourRatings
{
    /// <summary>Stars or grades (评级方式).</summary>
    public RatingScale Scale { get; set; }

    /// <summary>Lowest rating (最低级).</summary>
    public int? Min { get; set; }

    /// <summary>Highest rating (最高级).</summary>
    public int? Max { get; set; }

    /// <summary>Rating at the start (初始级).</summary>
    public int? Initial { get; set; }

    /// <summary>Years between ratings (评级周期年数).</summary>
    public int? CycleYears { get; set; }

    /// <summary>Years to wait before a higher rating (晋级最低年限).</summary>
    public int? MinYearsBeforePromotion { get; set; }

    /// <summary>Whether ratings rise one at a time (是否逐级).</summary>
    public bool? Stepwise { get; set; }

    /// <summary>Who decides which ratings (评定单位).</summary>
    public List<HonourRater> Raters { get; set; } = [];

    /// <summary>What a rating brings (评级结果运用).</summary>
    public List<HonourRatingUse> Uses { get; set; } = [];

    /// <summary>What follows from failing (不合格后果).</summary>
    public string? Failure { get; set; }

    /// <summary>Named grades, from the highest (等级名称).</summary>
    public List<string> Levels { get; set; } = [];

    /// <summary>Ratings that the documents name (提及的级别).</summary>
    public List<int> LevelsNamed { get; set; } = [];
}
