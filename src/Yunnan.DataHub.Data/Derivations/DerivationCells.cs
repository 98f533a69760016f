namespace Yunnan.DataHub.Data.Derivations;

/// <summary>What is read of a row, or of rows that have all of it in common, for figures that add up.</summary>
internal sealed class CountCell
{
    public string? Prefecture { get; set; }
    public int Year { get; set; }
    public int? EndYear { get; set; }

    /// <summary>A bit for each rule of the batch that counts the row.</summary>
    public long Rules { get; set; }

    public bool IsSynthetic { get; set; }
    public long Number { get; set; }
    public decimal Money { get; set; }
}

/// <summary>What is read of a row for figures that count persons.</summary>
internal struct PersonCell
{
    public long Person { get; set; }
    public string? Prefecture { get; set; }
    public DateOnly Date { get; set; }
    public DateOnly? Until { get; set; }
    public DateOnly? End { get; set; }

    /// <summary>A bit for each rule of the batch that counts the row.</summary>
    public long Rules { get; set; }

    public bool IsSynthetic { get; set; }

    /// <summary>Whether the row was added since the mark, where only the difference is counted.</summary>
    public bool IsNew { get; set; }

    /// <summary>The first year at whose end the row does not hold any more; null where it holds for good.</summary>
    public readonly int? EndYear => (Until, End) switch
    {
        (null, null) => null,
        ({ } until, null) => AfterLastDay(until),
        (null, { } end) => end.Year,
        ({ } until, { } end) => Math.Min(AfterLastDay(until), end.Year),
    };

    private static int AfterLastDay(DateOnly day) => day is { Month: 12, Day: 31 } ? day.Year + 1 : day.Year;
}
