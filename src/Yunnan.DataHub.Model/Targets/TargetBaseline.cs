namespace Yunnan.DataHub.Model.Targets;

/// <summary>The figure from which a target starts (基期).</summary>
public class TargetBaseline
{
    /// <summary>Year of the baseline (基期年份).</summary>
    public int Year { get; set; }

    /// <summary>Figure of that year, where printed (基期值).</summary>
    public decimal? Value { get; set; }
}
