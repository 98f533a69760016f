namespace Yunnan.DataHub.Model.Certificates;

/// <summary>The kind of a skill certificate (证书类型).</summary>
public enum CertificateKind
{
    /// <summary>Certificate of a skill level (职业技能等级证书).</summary>
    SkillLevel = 1,

    /// <summary>Professional qualification (职业资格证书).</summary>
    ProfessionalQualification = 2,

    /// <summary>Special vocational ability (专项职业能力证书).</summary>
    SpecialAbility = 3,
}
