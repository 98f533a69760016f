using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>What targets are counted by (汇总维度).</summary>
public enum TargetSummaryBy
{
    /// <summary>How far they have come (进展状态).</summary>
    Status = 1,

    /// <summary>The indicator's domain (领域).</summary>
    Domain = 2,

    /// <summary>The policy document that sets them (政策文件).</summary>
    Document = 3,

    /// <summary>The responsible organisation; a target of several counts for each (责任单位).</summary>
    Agency = 4,
}

/// <summary>How many targets of a group have come how far (目标汇总).</summary>
/// <param name="Key">
/// The group's key: a status, a domain, or the key of a document or organisation; null for targets without one (分组).
/// </param>
/// <param name="NameZh">The group's Chinese name (中文名称).</param>
/// <param name="NameEn">The group's English name (英文名称).</param>
/// <param name="Total">All targets of the group (合计).</param>
/// <param name="Achieved">Reached (已实现).</param>
/// <param name="OnTrack">On track (进展正常).</param>
/// <param name="NeedsAcceleration">On the way, but too slow (需要加快).</param>
/// <param name="Limited">Hardly moving (进展有限).</param>
/// <param name="Deteriorating">Moving away (退步).</param>
/// <param name="Missed">Past due and not reached (逾期未实现).</param>
/// <param name="NotAvailable">Not enough data (数据不足).</param>
/// <param name="IsSynthetic">Whether a made-up figure went into one of them (是否含演示数据).</param>
public sealed record TargetSummary(
    string? Key, string? NameZh, string? NameEn, int Total, int Achieved, int OnTrack, int NeedsAcceleration, int Limited,
    int Deteriorating, int Missed, int NotAvailable, bool IsSynthetic)
{
    internal static TargetSummary From(string? key, string? nameZh, string? nameEn, IReadOnlyCollection<TargetProgress> targets)
    {
        return new(key, nameZh, nameEn, targets.Count, Count(ProgressStatus.Achieved), Count(ProgressStatus.OnTrack),
            Count(ProgressStatus.NeedsAcceleration),
            Count(ProgressStatus.Limited), Count(ProgressStatus.Deteriorating), Count(ProgressStatus.Missed),
            Count(ProgressStatus.NotAvailable), targets.Any(t => t.IsSynthetic));

        int Count(ProgressStatus status) => targets.Count(t => t.Status == status);
    }
}
