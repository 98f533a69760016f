namespace Yunnan.DataHub.Model.Reference;

/// <summary>The kind of an organisation (机构类型).</summary>
public enum OrganisationKind
{
    /// <summary>Body of the Communist Party (党委机构).</summary>
    Party = 1,

    /// <summary>People's government (政府).</summary>
    Government = 2,

    /// <summary>Government department or agency (部门).</summary>
    Department = 3,

    /// <summary>Leading group, joint meeting or similar (议事协调机构).</summary>
    CoordinatingBody = 4,

    /// <summary>Court or procuratorate (法院检察院).</summary>
    CourtProcuratorate = 5,

    /// <summary>Prefecture or city as a whole (州市).</summary>
    Prefecture = 6,

    /// <summary>Trade union (工会).</summary>
    Union = 7,

    /// <summary>Mass organisation other than unions (群团组织).</summary>
    MassOrganisation = 8,

    /// <summary>Association or chamber (协会商会).</summary>
    Association = 9,

    /// <summary>Enterprise (企业).</summary>
    Enterprise = 10,

    /// <summary>School or college (院校).</summary>
    School = 11,

    /// <summary>Any other body (其他).</summary>
    Other = 12,
}
