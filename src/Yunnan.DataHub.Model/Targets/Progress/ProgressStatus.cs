namespace Yunnan.DataHub.Model.Targets.Progress;

/// <summary>How far a target has come, from the observed against the required growth (目标进展状态).</summary>
public enum ProgressStatus
{
    /// <summary>Too little data to judge (数据不足).</summary>
    NotAvailable = 0,

    /// <summary>The figure moves away from the goal: ratio below 0 (退步).</summary>
    Deteriorating = 1,

    /// <summary>Limited progress: ratio from 0 to below 0.60 (进展有限).</summary>
    Limited = 2,

    /// <summary>Progress that must go faster: ratio from 0.60 to below 0.95 (需要加快).</summary>
    NeedsAcceleration = 3,

    /// <summary>On the way to reach the goal in time: ratio of 0.95 and more (进展正常).</summary>
    OnTrack = 4,

    /// <summary>The goal is reached (已实现).</summary>
    Achieved = 5,

    /// <summary>The due date is past and the goal is not reached (逾期未实现).</summary>
    Missed = 6,
}
