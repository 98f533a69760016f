namespace Yunnan.DataHub.Model.Honours;

/// <summary>How often an honour is given (名额).</summary>
public class HonourQuota
{
    /// <summary>The number (数值).</summary>
    public decimal Value { get; set; }

    /// <summary>Lower end when the document prints a range (下限).</summary>
    public decimal? Min { get; set; }

    /// <summary>Time to which the number applies (名额周期).</summary>
    public QuotaPeriod Per { get; set; }

    /// <summary>Whether the number is an upper limit (是否上限).</summary>
    public bool Cap { get; set; }

    /// <summary>How the number binds, where known (比较关系).</summary>
    public Comparator? Comparator { get; set; }

    /// <summary>Whether the document says "about"; null when not noted (是否约数).</summary>
    public bool? Approximate { get; set; }

    /// <summary>What is counted, where it has to be said (单位).</summary>
    public string? Unit { get; set; }

    /// <summary>Clause that states it, in one of the sources of the honour (条款).</summary>
    public string? Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int? Line { get; set; }
}
