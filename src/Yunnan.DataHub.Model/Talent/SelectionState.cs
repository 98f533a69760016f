namespace Yunnan.DataHub.Model.Talent;

/// <summary>Where a selection into a programme stands (入选状态).</summary>
public enum SelectionState
{
    /// <summary>Applied for (已申报).</summary>
    Applied = 1,

    /// <summary>Being reviewed (评审中).</summary>
    UnderReview = 2,

    /// <summary>In public notice (公示中).</summary>
    Publicity = 3,

    /// <summary>Approved and announced (已批准).</summary>
    Approved = 4,

    /// <summary>In the support period (支持期内).</summary>
    InSupport = 5,

    /// <summary>Assessed at the end (已考核).</summary>
    Assessed = 6,

    /// <summary>Closed (已结项).</summary>
    Closed = 7,

    /// <summary>Not selected (未入选).</summary>
    Rejected = 8,

    /// <summary>Removed from the programme (退出).</summary>
    Removed = 9,
}
