namespace Yunnan.DataHub.Model.Training;

/// <summary>The group to which a trainee belongs (培训对象).</summary>
public enum TraineeGroup
{
    /// <summary>Employee (企业职工).</summary>
    Employee = 1,

    /// <summary>Rural migrant worker (农民工).</summary>
    RuralMigrant = 2,

    /// <summary>Worker lifted from poverty (脱贫劳动力).</summary>
    LiftedFromPoverty = 3,

    /// <summary>Farmer (农民).</summary>
    Farmer = 4,

    /// <summary>Unemployed person (失业人员).</summary>
    Unemployed = 5,

    /// <summary>Graduate (高校毕业生).</summary>
    Graduate = 6,

    /// <summary>Student (在校学生).</summary>
    Student = 7,

    /// <summary>Veteran (退役军人).</summary>
    Veteran = 8,

    /// <summary>Person with a disability (残疾人).</summary>
    Disabled = 9,

    /// <summary>Worker in flexible employment (灵活就业人员).</summary>
    FlexibleWorker = 10,

    /// <summary>Teacher (教师).</summary>
    Teacher = 11,

    /// <summary>Anybody else (其他).</summary>
    Other = 12,
}
