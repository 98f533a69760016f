namespace Yunnan.DataHub.Model.Policies;

/// <summary>The rank of the body that issued a document (发文层级).</summary>
public enum DocumentLevel
{
    /// <summary>Regulation of the provincial people's congress (地方性法规).</summary>
    LocalRegulation = 1,

    /// <summary>Provincial Party committee or government (省委省政府).</summary>
    ProvincialPartyGovernment = 2,

    /// <summary>A coordinating body such as a leading group (协调机构).</summary>
    CoordinatingBody = 3,

    /// <summary>One or more provincial departments (部门).</summary>
    Department = 4,
}
