namespace Yunnan.DataHub.Model.People;

/// <summary>Highest schooling completed (学历).</summary>
public enum EducationLevel
{
    /// <summary>Primary school or less (小学及以下).</summary>
    Primary = 1,

    /// <summary>Junior secondary school (初中).</summary>
    JuniorSecondary = 2,

    /// <summary>Senior secondary, secondary vocational or technical school (高中、中职、技工学校).</summary>
    SeniorSecondary = 3,

    /// <summary>Junior college or technician college (大专、高职、技师学院).</summary>
    JuniorCollege = 4,

    /// <summary>Bachelor (本科).</summary>
    Bachelor = 5,

    /// <summary>Master or doctor (研究生).</summary>
    Postgraduate = 6,
}
