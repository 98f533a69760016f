using System.ComponentModel.DataAnnotations;
using Yunnan.DataHub.Model.Organisations;
using Yunnan.DataHub.Model.People;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Reporting;

namespace Yunnan.DataHub.Model.Workforce;

/// <summary>
/// A head count of a region, establishment or class of persons at the end of, or over, a year (劳动力统计).
/// Its region is the one that is counted.
/// </summary>
[NaturalKey(nameof(Key))]
public class WorkforceCount : PlacedRecord
{
    /// <summary>Number in this hub (统计序号).</summary>
    public long Id { get; set; }

    /// <summary>What is counted, in one text: see WorkforceCell (统计单元标识).</summary>
    [MaxLength(200)]
    public required string Key { get; set; }

    /// <summary>What is counted (统计指标).</summary>
    public WorkforceMeasure Measure { get; set; }

    /// <summary>Year (年份).</summary>
    public int Year { get; set; }

    /// <summary>Code of the industry; null when not broken down by it (行业代码).</summary>
    public string? IndustryKey { get; set; }

    /// <summary>The industry; null when not broken down by it (行业).</summary>
    public Industry? Industry { get; set; }

    /// <summary>Key of the skill level; null when not broken down by it (技能等级标识).</summary>
    public string? SkillLevelKey { get; set; }

    /// <summary>The skill level; null when not broken down by it (技能等级).</summary>
    public SkillLevel? SkillLevel { get; set; }

    /// <summary>Gender; null when not broken down by it (性别).</summary>
    public Gender? Gender { get; set; }

    /// <summary>Age band; null when not broken down by it (年龄段).</summary>
    public AgeBand? AgeBand { get; set; }

    /// <summary>Schooling; null when not broken down by it (学历).</summary>
    public EducationLevel? Education { get; set; }

    /// <summary>Kind of establishment or school; null when not broken down by it (单位类型).</summary>
    public EstablishmentKind? EstablishmentKind { get; set; }

    /// <summary>Number of the establishment that is counted; null for all of the region in this hub (单位序号).</summary>
    public int? EstablishmentId { get; set; }

    /// <summary>The establishment that is counted; null for all of the region (单位).</summary>
    public Establishment? Establishment { get; set; }

    /// <summary>Code of any other class; null when not broken down by it (其他分组代码).</summary>
    public string? CategoryKey { get; set; }

    /// <summary>Any other class, such as registered elsewhere; null when not broken down by it (其他分组).</summary>
    [CodeList("workforce-category")]
    public Code? Category { get; set; }

    /// <summary>By what the count is broken down: counts of different breakdowns overlap and must not be added (分组口径).</summary>
    [MaxLength(100)]
    public required string Breakdown { get; set; }

    /// <summary>Persons (人数).</summary>
    public int Headcount { get; set; }

    /// <summary>Key of the body that reported it (报送机构标识).</summary>
    public string? ReportedByKey { get; set; }

    /// <summary>The body that reported it (报送机构).</summary>
    public ReportingBody? ReportedBy { get; set; }
}
