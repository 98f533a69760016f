namespace Yunnan.DataHub.Model;

/// <summary>How long the texts are that many records have, in characters.</summary>
public static class TextLengths
{
    /// <summary>Longest number or code that agencies give: of a class, claim, voucher, case.</summary>
    public const int Number = 64;

    /// <summary>Longest number of a certificate.</summary>
    public const int CertificateNumber = 32;

    /// <summary>Longest code of an occupation, such as 6-20-02-01.</summary>
    public const int OccupationCode = 16;

    /// <summary>Longest code of an industry, such as C3411.</summary>
    public const int IndustryCode = 8;
}
