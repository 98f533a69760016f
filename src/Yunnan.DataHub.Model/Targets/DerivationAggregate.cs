namespace Yunnan.DataHub.Model.Targets;

/// <summary>How records are put together into an indicator (汇总方式).</summary>
public enum DerivationAggregate
{
    /// <summary>Number of records (计数).</summary>
    Count = 1,

    /// <summary>Number of different persons (去重人数).</summary>
    DistinctPersons = 2,

    /// <summary>Sum of the amounts (金额合计).</summary>
    SumAmount = 3,

    /// <summary>Sum of the participants (参加人数合计).</summary>
    SumParticipants = 4,

    /// <summary>Sum of the values (数值合计).</summary>
    SumValue = 5,
}
