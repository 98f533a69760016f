namespace Yunnan.DataHub.Model.Organisations;

/// <summary>Size of an enterprise by the state's classes (企业规模).</summary>
public enum EnterpriseSize
{
    /// <summary>Large (大型).</summary>
    Large = 1,

    /// <summary>Medium (中型).</summary>
    Medium = 2,

    /// <summary>Small (小型).</summary>
    Small = 3,

    /// <summary>Micro (微型).</summary>
    Micro = 4,
}
