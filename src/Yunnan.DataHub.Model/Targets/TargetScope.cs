using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Targets;

/// <summary>The kinds of unit to which the values of targets apply.</summary>
public static class TargetScope
{
    /// <summary>The level of the regions to each of which a target applies by itself; null where it applies to something else.</summary>
    /// <param name="scope">The target's scope.</param>
    /// <param name="holdsForEach">Whether it holds for each unit of the scope.</param>
    public static RegionLevel? Regions(string scope, bool holdsForEach) => (scope, holdsForEach) switch
    {
        (_, false) => RegionLevel.Province,
        ("prefecture", _) => RegionLevel.Prefecture,
        ("county", _) => RegionLevel.County,
        _ => null,
    };
}
