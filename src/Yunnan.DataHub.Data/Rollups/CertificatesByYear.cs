using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>Skill certificates by year of issue, prefecture and level.</summary>
public sealed class CertificatesByYear : Rollup
{
    /// <summary>Year of issue.</summary>
    public int IssuedOnYear { get; set; }

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
