namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>What a rollup keeps of a date.</summary>
public enum RollupGrain
{
    /// <summary>The year: 2022.</summary>
    Year,

    /// <summary>The month: 202207.</summary>
    Month,
}
