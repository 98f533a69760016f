namespace Yunnan.DataHub.Imports;

/// <summary>The columns of a file of observations.</summary>
public static class ObservationColumns
{
    /// <summary>Key of the indicator.</summary>
    public const string Indicator = "indicator";

    /// <summary>Code of the region (GB/T 2260).</summary>
    public const string Region = "region";

    /// <summary>A year, quarter or month.</summary>
    public const string Period = "period";

    /// <summary>Which part of the indicator is meant; empty for all of it.</summary>
    public const string Dimension = "dimension";

    /// <summary>The figure.</summary>
    public const string Value = "value";

    /// <summary>The indicator's unit, in Chinese or English, or empty.</summary>
    public const string Unit = "unit";

    /// <summary>provisional, verified or published.</summary>
    public const string Status = "status";

    /// <summary>Key or printed name of the organisation that reports; may be empty.</summary>
    public const string Organisation = "organisation";

    /// <summary>Where the figure comes from, in words; may be empty.</summary>
    public const string Source = "source";

    /// <summary>What to mind; the column may be missing.</summary>
    public const string Note = "note";

    /// <summary>true for made-up demonstration figures; the column may be missing.</summary>
    public const string Synthetic = "synthetic";

    /// <summary>Columns that a file must have.</summary>
    public static IReadOnlyList<string> Required { get; } = [Indicator, Region, Period, Dimension, Value, Unit, Status, Organisation, Source];

    /// <summary>Columns that a file may have.</summary>
    public static IReadOnlyList<string> Optional { get; } = [Note, Synthetic];
}
