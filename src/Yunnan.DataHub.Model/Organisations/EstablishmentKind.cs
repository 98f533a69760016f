namespace Yunnan.DataHub.Model.Organisations;

/// <summary>The kind of an establishment (单位类型).</summary>
public enum EstablishmentKind
{
    /// <summary>Enterprise (企业).</summary>
    Enterprise = 1,

    /// <summary>Public institution (事业单位).</summary>
    PublicInstitution = 2,

    /// <summary>Government body (机关).</summary>
    GovernmentBody = 3,

    /// <summary>Technical school or technician college (技工院校).</summary>
    TechnicalSchool = 4,

    /// <summary>Vocational school or college (职业院校).</summary>
    VocationalSchool = 5,

    /// <summary>University (高等学校).</summary>
    University = 6,

    /// <summary>Private training body (民办培训机构).</summary>
    TrainingBody = 7,

    /// <summary>Social training and evaluation organisation (社会培训评价组织).</summary>
    EvaluationBody = 8,

    /// <summary>Trade union (工会组织).</summary>
    Union = 9,

    /// <summary>Association, foundation or similar (社会组织).</summary>
    SocialOrganisation = 10,

    /// <summary>Farmers' cooperative (农民专业合作社).</summary>
    Cooperative = 11,

    /// <summary>Legal aid body (法律援助机构).</summary>
    LegalAidBody = 12,

    /// <summary>Medical institution (医疗卫生机构).</summary>
    MedicalInstitution = 13,

    /// <summary>Any other establishment (其他).</summary>
    Other = 14,
}
