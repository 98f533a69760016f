namespace Yunnan.DataHub.Schema.Certificates;

/// <summary>A skill level that a result in a contest brings (晋级等级).</summary>
/// <param name="Key">Key of the level; null where the result brings none above the one held (等级标识).</param>
/// <param name="NameZh">Its name in Chinese; null where there is none (等级名称).</param>
public sealed record ReachedLevel(string? Key, string? NameZh);
