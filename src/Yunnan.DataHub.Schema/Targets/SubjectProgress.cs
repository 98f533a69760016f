using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Targets.Progress;

namespace Yunnan.DataHub.Schema.Targets;

/// <summary>How far a target has come in one of the things for which it holds (对象目标进展).</summary>
/// <param name="Kind">What it is (对象类型).</param>
/// <param name="Key">
/// Its key: the code of a region, the credit code of an establishment, kind/number of a site, the key of a body or a programme (对象标识).
/// </param>
/// <param name="NameZh">Its name in Chinese (名称).</param>
/// <param name="NameEn">Its name in English, where it has one (英文名称).</param>
/// <param name="RegionKey">Code of the region in which it is; null where it is in none (行政区划代码).</param>
/// <param name="Progress">The progress (目标进展).</param>
public sealed record SubjectProgress(
    ObservationSubject Kind, string Key, string NameZh, string? NameEn, string? RegionKey, TargetProgress Progress);
