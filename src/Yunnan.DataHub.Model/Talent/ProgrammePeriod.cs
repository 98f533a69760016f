using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Talent;

/// <summary>The period of a programme according to one document (各文件期间).</summary>
public class ProgrammePeriod
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that says so (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;

    /// <summary>First year (起始年).</summary>
    public int PeriodStart { get; set; }

    /// <summary>Last year, where stated (结束年).</summary>
    public int? PeriodEnd { get; set; }
}
