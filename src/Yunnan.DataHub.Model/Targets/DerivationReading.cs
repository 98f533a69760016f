namespace Yunnan.DataHub.Model.Targets;

/// <summary>How dated records become a yearly figure (推算口径).</summary>
public enum DerivationReading
{
    /// <summary>What holds on the last day of the year (期末存量).</summary>
    Stock = 1,

    /// <summary>What is dated in the year (年度流量).</summary>
    Flow = 2,

    /// <summary>What is dated from the first year up to the end of the year (累计).</summary>
    Cumulative = 3,

    /// <summary>Persons whose first such record is dated from the first year up to the end of the year (首次累计).</summary>
    FirstTime = 4,
}
