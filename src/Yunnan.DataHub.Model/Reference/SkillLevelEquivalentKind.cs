namespace Yunnan.DataHub.Model.Reference;

/// <summary>The kind of thing that a skill level is equal to (对应类型).</summary>
public enum SkillLevelEquivalentKind
{
    /// <summary>A degree of schooling (学历).</summary>
    Education = 1,

    /// <summary>A professional title (职称).</summary>
    ProfessionalTitle = 2,

    /// <summary>Pay and benefits (待遇).</summary>
    Treatment = 3,
}
