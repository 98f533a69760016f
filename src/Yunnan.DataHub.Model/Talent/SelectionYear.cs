namespace Yunnan.DataHub.Model.Talent;

/// <summary>A year of someone selected, as far as money depends on it: yn-44 pays by the months in post (入选人才年度情况).</summary>
[NaturalKey(nameof(SelectionId), nameof(Year))]
public class SelectionYear : Record
{
    /// <summary>Number in this hub (记录序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the selection in this hub (入选序号).</summary>
    public int SelectionId { get; set; }

    /// <summary>The selection (入选).</summary>
    public ProgrammeSelection Selection { get; set; } = null!;

    /// <summary>Year (年度).</summary>
    public int Year { get; set; }

    /// <summary>Months in post in the year, 0 to 12 (在岗月数).</summary>
    public int MonthsInPost { get; set; }
}
