using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Certificates;

/// <summary>A certificate of a skill that a person holds (技能证书). Its region is where it was gained.</summary>
[NaturalKey(nameof(Number))]
public class SkillCertificate : PlacedRecord
{
    /// <summary>Number in this hub (证书序号).</summary>
    public long Id { get; set; }

    /// <summary>Number of the certificate (证书编号).</summary>
    [MaxLength(TextLengths.CertificateNumber)]
    public required string Number { get; set; }

    /// <summary>Kind of certificate (证书类型).</summary>
    public CertificateKind Kind { get; set; }

    /// <summary>Number of the holder in this hub (持证人序号).</summary>
    public long PersonId { get; set; }

    /// <summary>The holder (持证人).</summary>
    public Person Person { get; set; } = null!;

    /// <summary>Code of the occupation (职业编码).</summary>
    public string? OccupationKey { get; set; }

    /// <summary>The occupation (职业).</summary>
    public Occupation? Occupation { get; set; }

    /// <summary>Key of the skill level; null for a special ability (技能等级标识).</summary>
    public string? SkillLevelKey { get; set; }

    /// <summary>The skill level; null for a special ability (技能等级).</summary>
    public SkillLevel? SkillLevel { get; set; }

    /// <summary>Rank of the level, 1 to 8; 0 without a level (等级次序).</summary>
    public int LevelRank { get; set; }

    /// <summary>How it was gained (取证途径).</summary>
    public CertificateRoute Route { get; set; }

    /// <summary>Number of the body that issued it in this hub (发证单位序号).</summary>
    public int? IssuerId { get; set; }

    /// <summary>The body that issued it (发证单位).</summary>
    public Establishment? Issuer { get; set; }

    /// <summary>Day of issue (发证日期).</summary>
    public DateOnly IssuedOn { get; set; }

    /// <summary>Last day on which it holds, where it ends (有效期至).</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Where it stands (证书状态).</summary>
    public CertificateState State { get; set; }
}
