namespace Yunnan.DataHub.Benchmarks.Data;

/// <summary>The eight skill levels (八级工).</summary>
public enum CertificateLevel
{
    /// <summary>学徒工.</summary>
    Apprentice = 1,

    /// <summary>初级工.</summary>
    Junior = 2,

    /// <summary>中级工.</summary>
    Intermediate = 3,

    /// <summary>高级工.</summary>
    Senior = 4,

    /// <summary>技师.</summary>
    Technician = 5,

    /// <summary>高级技师.</summary>
    SeniorTechnician = 6,

    /// <summary>特级技师.</summary>
    SpecialTechnician = 7,

    /// <summary>首席技师.</summary>
    ChiefTechnician = 8,
}
