namespace Yunnan.DataHub.Model.Honours;

/// <summary>A body that decides on ratings (评定单位).</summary>
public class HonourRater
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Ratings on which it decides; empty for all (负责级别).</summary>
    public List<int> Levels { get; set; } = [];

    /// <summary>The body, as printed (评定单位名称).</summary>
    public required string By { get; set; }

    /// <summary>What to mind (备注).</summary>
    public string? Note { get; set; }
}
