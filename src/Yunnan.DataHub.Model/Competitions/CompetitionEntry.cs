using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Competitions;

/// <summary>The result of a person in a competition (参赛成绩).</summary>
[NaturalKey(nameof(CompetitionId), nameof(PersonId))]
public class CompetitionEntry : Record
{
    /// <summary>Number in this hub (成绩序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the competition in this hub (竞赛序号).</summary>
    public int CompetitionId { get; set; }

    /// <summary>The competition (竞赛).</summary>
    public Competition Competition { get; set; } = null!;

    /// <summary>Number of the contestant in this hub (选手序号).</summary>
    public long PersonId { get; set; }

    /// <summary>The contestant (选手).</summary>
    public Person Person { get; set; } = null!;

    /// <summary>Name of the team (队伍名称).</summary>
    public string? TeamName { get; set; }

    /// <summary>Place, from 1 (名次).</summary>
    public int? Rank { get; set; }

    /// <summary>How many competed, persons or teams (参赛规模).</summary>
    public int? FieldSize { get; set; }

    /// <summary>Prize (奖项).</summary>
    public Prize? Prize { get; set; }

    /// <summary>Code of the medal (奖牌代码).</summary>
    public string? MedalKey { get; set; }

    /// <summary>Medal, where the contest gives medals (奖牌).</summary>
    [CodeList("medal")]
    public Code? Medal { get; set; }

    /// <summary>Score (得分).</summary>
    public decimal? Score { get; set; }

    /// <summary>Whether the contestant is a student (是否学生).</summary>
    public bool IsStudent { get; set; }

    /// <summary>Key of the level held before (原等级标识).</summary>
    public string? PriorLevelKey { get; set; }

    /// <summary>The level held before (原等级).</summary>
    public SkillLevel? PriorLevel { get; set; }

    /// <summary>Key of the level reached through the result (晋升等级标识).</summary>
    public string? PromotedLevelKey { get; set; }

    /// <summary>The level reached through the result (晋升等级).</summary>
    public SkillLevel? PromotedLevel { get; set; }

    /// <summary>Number of the certificate issued for the result in this hub (取得的证书序号).</summary>
    public long? CertificateId { get; set; }

    /// <summary>The certificate issued for the result (取得的证书).</summary>
    public SkillCertificate? Certificate { get; set; }

    /// <summary>Prize money, yuan (奖金).</summary>
    public decimal? PrizeMoney { get; set; }
}
