using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>A talent benefit card and what it depends on (惠才卡). Its region is the one that issued it.</summary>
[NaturalKey(nameof(Number))]
public class BenefitCard : PlacedRecord
{
    /// <summary>Number in this hub (卡序号).</summary>
    public int Id { get; set; }

    /// <summary>Number on the card (卡号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>Number of the holder in this hub (持卡人序号).</summary>
    public long PersonId { get; set; }

    /// <summary>The holder (持卡人).</summary>
    public Person Person { get; set; } = null!;

    /// <summary>Code of the category of the talent (人才类别代码).</summary>
    public string? CategoryKey { get; set; }

    /// <summary>Category of the talent, as confirmed (人才类别).</summary>
    [CodeList("talent-category")]
    public Code? Category { get; set; }

    /// <summary>Code of the tier of the card (惠才卡等级代码).</summary>
    public string? TierKey { get; set; }

    /// <summary>Tier of the card (惠才卡等级).</summary>
    [CodeList("card-tier")]
    public Code? Tier { get; set; }

    /// <summary>Day of issue (发卡日期).</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>Last day of the holder's work contract (合同截止日期).</summary>
    public DateOnly? ContractUntil { get; set; }

    /// <summary>Whether the minimum service was done (是否满足最低服务要求).</summary>
    public bool? MinimumServiceMet { get; set; }

    /// <summary>Where it stands (惠才卡状态).</summary>
    public BenefitCardState State { get; set; }

    /// <summary>Day on which it was stopped (停用日期).</summary>
    public DateOnly? StoppedOn { get; set; }

    /// <summary>Code of the reason for which it was stopped (停用原因代码).</summary>
    public string? StopReasonKey { get; set; }

    /// <summary>Why it was stopped (停用原因).</summary>
    [CodeList("card-stop-reason")]
    public Code? StopReason { get; set; }

    /// <summary>Number of the selection on which it rests in this hub (依据的入选序号).</summary>
    public int? SelectionId { get; set; }

    /// <summary>The selection on which it rests (依据的入选).</summary>
    public ProgrammeSelection? Selection { get; set; }
}
