namespace Yunnan.DataHub.Model.Certificates;

/// <summary>What a certificate rule is about (证书规则类型).</summary>
public enum CertificateRuleKind
{
    /// <summary>Who is evaluated, how and by whom (评价).</summary>
    Evaluation = 1,

    /// <summary>Which levels there are or are to be reached (等级).</summary>
    Level = 2,

    /// <summary>Who is recognised without an examination (直接认定).</summary>
    Recognition = 3,

    /// <summary>What a certificate is equal to (对应).</summary>
    Correspondence = 4,

    /// <summary>Until when a certificate or claim holds (有效期).</summary>
    Validity = 5,

    /// <summary>How certificate numbers are made (编号格式).</summary>
    NumberFormat = 6,

    /// <summary>Anything else (其他).</summary>
    Other = 7,
}
