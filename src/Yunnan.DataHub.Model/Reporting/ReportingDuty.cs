using Yunnan.DataHub.Model.Policies;
using Yunnan.DataHub.Model.Reference;

namespace Yunnan.DataHub.Model.Reporting;

/// <summary>A duty to report, publish or hand something in (报送义务).</summary>
public class ReportingDuty
{
    /// <summary>Key of the duty (义务标识).</summary>
    public required string Key { get; set; }

    /// <summary>Bodies that report (报送单位).</summary>
    public List<Organisation> Reporters { get; set; } = [];

    /// <summary>Bodies that report, as printed; null where the document names none (报送单位原文).</summary>
    public string? ReporterPrinted { get; set; }

    /// <summary>Bodies that are reported to (接收单位).</summary>
    public List<Organisation> Recipients { get; set; } = [];

    /// <summary>Bodies that are reported to, as printed (接收单位原文).</summary>
    public string? RecipientPrinted { get; set; }

    /// <summary>What is to be reported or done (报送内容).</summary>
    public required string What { get; set; }

    /// <summary>How often (报送频率).</summary>
    public DutyFrequency Frequency { get; set; }

    /// <summary>When it is due (报送期限).</summary>
    public List<DueRule> Due { get; set; } = [];

    /// <summary>When it is due, in words (期限说明).</summary>
    public string? When { get; set; }

    /// <summary>Whether it is due every half-year as well (另按半年).</summary>
    public bool AlsoHalfYearly { get; set; }

    /// <summary>Whether it is due every year as well (另按年).</summary>
    public bool AlsoYearly { get; set; }

    /// <summary>Number of years of a further round (另按多年).</summary>
    public int? AlsoEveryYears { get; set; }

    /// <summary>Years between two reports (间隔年数).</summary>
    public int? IntervalYears { get; set; }

    /// <summary>Months between two reports (间隔月数).</summary>
    public int? IntervalMonths { get; set; }

    /// <summary>Times a month (每月次数).</summary>
    public int? TimesPerMonth { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that lays it down (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>Clause of the document (条款).</summary>
    public required string Clause { get; set; }

    /// <summary>Line in the compendium's text (行号).</summary>
    public int Line { get; set; }
}
