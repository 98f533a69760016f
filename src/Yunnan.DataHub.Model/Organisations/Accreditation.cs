using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Lifecycles;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Model.Organisations;

/// <summary>
/// A recognition of an establishment or a person for a task or a title, from one day to another (资质).
/// Its region is where it applies.
/// </summary>
[NaturalKey(nameof(Kind), nameof(Number))]
public class Accreditation : PlacedRecord
{
    /// <summary>Number in this hub (资质序号).</summary>
    public int Id { get; set; }

    /// <summary>Number of the certificate or the list entry (资质编号).</summary>
    [MaxLength(TextLengths.Number)]
    public required string Number { get; set; }

    /// <summary>What it is for (资质类型).</summary>
    public AccreditationKind Kind { get; set; }

    /// <summary>Number of the establishment that holds it in this hub (单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that holds it (单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Number of the person who holds it in this hub (人员序号).</summary>
    public long? PersonId { get; set; }

    /// <summary>The person who holds it (人员).</summary>
    public Person? Person { get; set; }

    /// <summary>Level at which it was given (层级).</summary>
    public AdministrativeLevel? Level { get; set; }

    /// <summary>Occupations or tasks that it covers (范围).</summary>
    public string? Scope { get; set; }

    /// <summary>Key of the body that gave it (授予机构标识).</summary>
    public string? GrantedByKey { get; set; }

    /// <summary>The body that gave it (授予机构).</summary>
    public ReportingBody? GrantedBy { get; set; }

    /// <summary>Batch in which it was given (批次).</summary>
    public int? Batch { get; set; }

    /// <summary>Day of entry into the pool or library (入库日期).</summary>
    public DateOnly? EnteredOn { get; set; }

    /// <summary>First day on which it holds (生效日期).</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which it holds (失效日期).</summary>
    public DateOnly? ValidUntil { get; set; }

    /// <summary>Day of the last inspection (最近检查日期).</summary>
    public DateOnly? LastInspectedOn { get; set; }

    /// <summary>Where it stands (资质状态).</summary>
    public AccreditationState State { get; set; }

    /// <summary>Code of the reason (原因代码).</summary>
    public string? EndReasonKey { get; set; }

    /// <summary>Why it ended (终止原因).</summary>
    [CodeList("accreditation-end-reason")]
    public Code? EndReason { get; set; }

    /// <summary>Key of the lifecycle of the documents that it follows (办理流程标识).</summary>
    public string? LifecycleKey { get; set; }

    /// <summary>The lifecycle of the documents that it follows (办理流程).</summary>
    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Its stages so far, with dates (阶段).</summary>
    public List<AccreditationStage> Stages { get; set; } = [];
}
