namespace Yunnan.DataHub.Model.Honours;

/// <summary>What a body says of a candidate (征求意见结果).</summary>
public enum OpinionOutcome
{
    /// <summary>Agrees (同意).</summary>
    Agreed = 1,

    /// <summary>Objects (不同意).</summary>
    Objected = 2,

    /// <summary>Has not answered (未答复).</summary>
    Pending = 3,
}
