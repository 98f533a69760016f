namespace Yunnan.DataHub.Model.Subsidies;

/// <summary>The unit of an amount (金额单位).</summary>
public enum SubsidyUnit
{
    /// <summary>Yuan renminbi (元).</summary>
    Cny = 1,

    /// <summary>Percent of the base (百分比).</summary>
    Percent = 2,

    /// <summary>A multiple of the base (倍数).</summary>
    Multiple = 3,

    /// <summary>Steps of the pay scale (薪级).</summary>
    PayStep = 4,

    /// <summary>Persons (人).</summary>
    Person = 5,

    /// <summary>Vehicles (车辆).</summary>
    Vehicle = 6,

    /// <summary>Medical check-ups (体检).</summary>
    CheckUp = 7,
}
