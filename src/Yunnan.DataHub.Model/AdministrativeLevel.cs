namespace Yunnan.DataHub.Model;

/// <summary>The level at which a body works or a title is given, from the lowest up (层级).</summary>
public enum AdministrativeLevel
{
    /// <summary>Enterprise level (企业级).</summary>
    Enterprise = 1,

    /// <summary>Level of an industry or trade system (行业级).</summary>
    Sector = 2,

    /// <summary>County level (县级).</summary>
    County = 3,

    /// <summary>Prefecture level (州市级).</summary>
    Prefecture = 4,

    /// <summary>Provincial level (省级).</summary>
    Provincial = 5,

    /// <summary>National level (国家级).</summary>
    National = 6,
}
