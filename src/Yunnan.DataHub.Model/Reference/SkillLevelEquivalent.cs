using Yunnan.DataHub.Model.Policies;

namespace Yunnan.DataHub.Model.Reference;

/// <summary>What a skill level is equal to in another system (对应关系).</summary>
public class SkillLevelEquivalent
{
    /// <summary>Place in the list, from 0 (序号).</summary>
    public int Ordinal { get; set; }

    /// <summary>Kind of thing (对应类型).</summary>
    public SkillLevelEquivalentKind Kind { get; set; }

    /// <summary>The degree, title or treatment (对应值).</summary>
    public required string Value { get; set; }

    /// <summary>The same in Chinese (中文对应值).</summary>
    public required string ValueZh { get; set; }

    /// <summary>To whom it applies (适用对象).</summary>
    public required string Applies { get; set; }

    /// <summary>Key of the document (文件标识).</summary>
    public required string PolicyDocumentKey { get; set; }

    /// <summary>The document that says so (文件).</summary>
    public PolicyDocument PolicyDocument { get; set; } = null!;
}
