namespace Yunnan.DataHub.Demonstration.Records;

/// <summary>How often what happens, each from 0 to 1.</summary>
public sealed record ShareSettings
{
    /// <summary>Persons registered as rural.</summary>
    public required double Rural { get; init; }

    /// <summary>Persons lifted from poverty.</summary>
    public required double LiftedFromPoverty { get; init; }

    /// <summary>Persons with a known employer.</summary>
    public required double Employed { get; init; }

    /// <summary>Certificates gained through a class.</summary>
    public required double ClassCertificate { get; init; }

    /// <summary>Certificates replaced.</summary>
    public required double Replaced { get; init; }

    /// <summary>Certificates revoked.</summary>
    public required double Revoked { get; init; }

    /// <summary>Certificates that wait for the national check.</summary>
    public required double AwaitingNationalCheck { get; init; }

    /// <summary>Reviews that take more than five working days.</summary>
    public required double OverdueReview { get; init; }

    /// <summary>Payments that take more than a month.</summary>
    public required double LatePayment { get; init; }

    /// <summary>Public notices that are too short.</summary>
    public required double ShortPublicity { get; init; }

    /// <summary>Claims for what was claimed before.</summary>
    public required double DuplicateClaim { get; init; }

    /// <summary>Claims refused.</summary>
    public required double RefusedClaim { get; init; }

    /// <summary>Claims cancelled.</summary>
    public required double CancelledClaim { get; init; }

    /// <summary>Claims paid and recovered.</summary>
    public required double RecoveredClaim { get; init; }

    /// <summary>Claims that are still open.</summary>
    public required double OpenClaim { get; init; }

    /// <summary>Classes that are not on the platform.</summary>
    public required double UnregisteredClass { get; init; }

    /// <summary>Classes of which too much is online.</summary>
    public required double HighOnlineShare { get; init; }

    /// <summary>Classes with one teacher for theory and practice.</summary>
    public required double OneTeacher { get; init; }

    /// <summary>Classes found irregular.</summary>
    public required double AnomalousClass { get; init; }

    /// <summary>Trainees counted for too many hours on a day.</summary>
    public required double LongDay { get; init; }

    /// <summary>Nominations and applications rejected.</summary>
    public required double Rejected { get; init; }

    /// <summary>Honours revoked.</summary>
    public required double RevokedHonour { get; init; }

    /// <summary>Honours kept without benefits.</summary>
    public required double KeptWithoutBenefits { get; init; }

    /// <summary>Under rectification.</summary>
    public required double InRectification { get; init; }

    /// <summary>Reviews of sites that failed.</summary>
    public required double FailedReview { get; init; }

    /// <summary>Sites withdrawn.</summary>
    public required double WithdrawnSite { get; init; }

    /// <summary>Reports that came late.</summary>
    public required double LateSubmission { get; init; }

    /// <summary>Reports that never came.</summary>
    public required double MissingSubmission { get; init; }

    /// <summary>Cases that took too long.</summary>
    public required double OverdueCase { get; init; }

    /// <summary>Competitions with too little practice.</summary>
    public required double LowPracticalWeight { get; init; }

    /// <summary>Competitions that moved up.</summary>
    public required double Moved { get; init; }

    /// <summary>Selected persons with two living subsidies.</summary>
    public required double DoublePayment { get; init; }

    /// <summary>Contestants who are students.</summary>
    public required double Student { get; init; }
}
