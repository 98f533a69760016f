namespace Yunnan.DataHub.Model.Certificates;

/// <summary>Where a certificate stands (证书状态).</summary>
public enum CertificateState
{
    /// <summary>Waits for the national check (待国家审核).</summary>
    AwaitingNationalCheck = 1,

    /// <summary>Valid (有效).</summary>
    Valid = 2,

    /// <summary>Replaced by another (已换发).</summary>
    Replaced = 3,

    /// <summary>Revoked (已撤销).</summary>
    Revoked = 4,
}
