namespace Yunnan.DataHub.Model.Talent;

/// <summary>What a programme is about (项目类别).</summary>
public enum ProgrammeCategory
{
    /// <summary>Selects and supports talents (人才计划).</summary>
    TalentProgramme = 1,

    /// <summary>Trains workers (培训项目).</summary>
    TrainingScheme = 2,

    /// <summary>New-type apprenticeship (学徒制).</summary>
    Apprenticeship = 3,

    /// <summary>Vocational or technical education (教育).</summary>
    Education = 4,

    /// <summary>Competitions (竞赛).</summary>
    Competition = 5,

    /// <summary>Innovation (创新).</summary>
    Innovation = 6,

    /// <summary>Bases, stations, parks and other places (平台).</summary>
    Platform = 7,

    /// <summary>Pilot (试点).</summary>
    Pilot = 8,

    /// <summary>Services for workers or talents (服务).</summary>
    Service = 9,

    /// <summary>Workers' rights (权益).</summary>
    Rights = 10,

    /// <summary>Insurance (保险).</summary>
    Insurance = 11,

    /// <summary>Anything else (其他).</summary>
    Other = 12,
}
