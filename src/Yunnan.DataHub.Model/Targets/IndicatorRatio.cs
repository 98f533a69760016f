namespace Yunnan.DataHub.Model.Targets;

/// <summary>The two indicators of which a share is made (比率构成).</summary>
public class IndicatorRatio
{
    /// <summary>Key of the indicator above the line (分子标识).</summary>
    public required string NumeratorKey { get; set; }

    /// <summary>The indicator above the line (分子).</summary>
    public Indicator Numerator { get; set; } = null!;

    /// <summary>Key of the indicator below the line (分母标识).</summary>
    public required string DenominatorKey { get; set; }

    /// <summary>The indicator below the line (分母).</summary>
    public Indicator Denominator { get; set; } = null!;
}
