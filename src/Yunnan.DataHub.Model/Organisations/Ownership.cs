namespace Yunnan.DataHub.Model.Organisations;

/// <summary>Who owns an establishment (所有制).</summary>
public enum Ownership
{
    /// <summary>State-owned (国有).</summary>
    State = 1,

    /// <summary>Collectively owned (集体).</summary>
    Collective = 2,

    /// <summary>Private (民营).</summary>
    Private = 3,

    /// <summary>Owned from Hong Kong, Macao or Taiwan (港澳台).</summary>
    HongKongMacaoTaiwan = 4,

    /// <summary>Foreign-owned (外资).</summary>
    Foreign = 5,

    /// <summary>Mixed (混合).</summary>
    Mixed = 6,
}
