using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Skill certificates by month of issue, county and level.</summary>
public sealed class CertificatesByMonth : Rollup
{
    /// <summary>Month of issue, such as 202207.</summary>
    public int IssuedOnMonth { get; set; }

    /// <summary>Code of the region.</summary>
    public required string RegionKey { get; set; }

    /// <summary>The region.</summary>
    public Region Region { get; set; } = null!;

    /// <summary>Code of the prefecture.</summary>
    public string? PrefectureKey { get; set; }

    /// <summary>The prefecture.</summary>
    public Region? Prefecture { get; set; }

    /// <summary>Key of the skill level.</summary>
    public string? SkillLevelKey { get; set; }

    /// <summary>The skill level.</summary>
    public SkillLevel? SkillLevel { get; set; }

    /// <summary>Rank of the level.</summary>
    public int LevelRank { get; set; }

    /// <summary>Kind of certificate.</summary>
    public CertificateKind Kind { get; set; }

    /// <summary>Where they stand.</summary>
    public CertificateState State { get; set; }
}
