using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Model.Organisations;

/// <summary>A sanction against an establishment or a person (处罚惩戒). Its region is where it was imposed.</summary>
[NaturalKey(nameof(Number))]
public class Sanction : PlacedRecord
{
    /// <summary>Number in this hub (惩戒序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the decision (决定文号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Kind of sanction (惩戒类型).</summary>
    public SanctionKind Kind { get; set; }

    /// <summary>Number of the establishment concerned in this hub (单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment concerned (单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the person concerned in this hub (人员序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person concerned (人员).</summary>
    public Person? Person { get; set; }

    /// <summary>Number of the selection into a programme that it hits in this hub (入选序号).</summary>
    public int? SelectionId { get; set; }

    /// <summary>The selection into a programme that it hits (人才计划入选).</summary>
    public ProgrammeSelection? Selection { get; set; }

    /// <summary>Key of the programme that it concerns (人才计划或项目标识).</summary>
    public string? ProgrammeKey { get; set; }

    /// <summary>The programme that it concerns (人才计划或项目).</summary>
    public Programme? Programme { get; set; }

    /// <summary>Code of the reason (事由代码).</summary>
    public required string GroundKey { get; set; }

    /// <summary>Why it was imposed (事由).</summary>
    [CodeList("sanction-ground")]
    public Code Ground { get; set; } = null!;

    /// <summary>What happened, in words (事实说明).</summary>
    public string? Note { get; set; }

    /// <summary>Body that decided (决定机关).</summary>
    public string? Authority { get; set; }

    /// <summary>Day of the decision (决定日期).</summary>
    public DateOnly ImposedOn { get; set; }

    /// <summary>Last day on which it holds (截止日期).</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Money concerned, yuan (金额).</summary>
    public decimal? Amount { get; set; }

    /// <summary>From what it keeps whom it hits, and until when (限制事项).</summary>
    public List<SanctionBar> Bars { get; set; } = [];
}
