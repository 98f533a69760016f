using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Honours;

/// <summary>A rule on how an honour is given (评选规则).</summary>
public class HonourRule
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>The rule, in our own words (规则).</summary>
    public required string Rule { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that lays it down (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;
}
