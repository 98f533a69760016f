namespace Yunnan.DataHub.Model.Competitions;

/// <summary>Where a competition stands (竞赛状态).</summary>
public enum CompetitionState
{
    /// <summary>In the plan (已列入计划).</summary>
    Planned = 1,

    /// <summary>Notice issued (已发通知).</summary>
    NoticeIssued = 2,

    /// <summary>Under way (进行中).</summary>
    UnderWay = 3,

    /// <summary>Closed and awarded (已表彰).</summary>
    Awarded = 4,

    /// <summary>Not held (未举办).</summary>
    Lapsed = 5,
}
