namespace Yunnan.DataHub.Model.Reference;

/// <summary>The kind of an administrative division (行政区划类型).</summary>
public enum RegionKind
{
    /// <summary>Province (省).</summary>
    Province = 1,

    /// <summary>Prefecture-level city (地级市).</summary>
    PrefectureLevelCity = 2,

    /// <summary>Autonomous prefecture (自治州).</summary>
    AutonomousPrefecture = 3,

    /// <summary>District of a city (市辖区).</summary>
    District = 4,

    /// <summary>County-level city (县级市).</summary>
    CountyLevelCity = 5,

    /// <summary>County (县).</summary>
    County = 6,

    /// <summary>Autonomous county (自治县).</summary>
    AutonomousCounty = 7,
}
