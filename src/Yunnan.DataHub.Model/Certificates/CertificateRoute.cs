namespace Yunnan.DataHub.Model.Certificates;

/// <summary>How a certificate was gained (取证途径).</summary>
public enum CertificateRoute
{
    /// <summary>By evaluation (评价认定).</summary>
    Evaluation = 1,

    /// <summary>By a result in a competition (竞赛晋级).</summary>
    Competition = 2,

    /// <summary>By direct recognition (直接认定).</summary>
    DirectRecognition = 3,

    /// <summary>By passing over from another system (贯通评价).</summary>
    Conversion = 4,

    /// <summary>By promotion out of turn (破格晋升).</summary>
    OutOfTurn = 5,
}
