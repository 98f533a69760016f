namespace Yunnan.DataHub.Model.Competitions;

/// <summary>A prize in a competition (奖项).</summary>
public enum Prize
{
    /// <summary>First prize or gold (一等奖、金牌).</summary>
    First = 1,

    /// <summary>Second prize or silver (二等奖、银牌).</summary>
    Second = 2,

    /// <summary>Third prize or bronze (三等奖、铜牌).</summary>
    Third = 3,

    /// <summary>Prize of excellence (优胜奖).</summary>
    Excellence = 4,
}
