namespace Yunnan.DataHub.Model.Targets;

/// <summary>What a figure is of (观测对象类型).</summary>
public enum ObservationSubject
{
    /// <summary>A region (行政区划).</summary>
    Region = 1,

    /// <summary>An establishment, such as an enterprise or a school (单位).</summary>
    Establishment = 2,

    /// <summary>A site, such as a studio or a base (载体).</summary>
    Site = 3,

    /// <summary>An organisation of the catalogue in a region, such as a union (机构).</summary>
    Body = 4,

    /// <summary>A programme (项目).</summary>
    Programme = 5,
}
