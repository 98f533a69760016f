using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>How far a target has come in a region (地区目标进展).</summary>
/// <param name="RegionKey">The region's GB/T 2260 code (行政区划代码).</param>
/// <param name="NameZh">The region's name in Chinese (名称).</param>
/// <param name="NameEn">The region's name in English; counties have none (英文名称).</param>
/// <param name="Progress">
/// The progress. A goal of the whole province is not the goal of one of its regions: there, the figure and its share of the goal are shown
/// and not judged (目标进展).
/// </param>
public sealed record RegionProgress(string RegionKey, string NameZh, string? NameEn, TargetProgress Progress);
