namespace Yunnan.DataHub.Schema.Tests.Records;

/// <summary>The root fields of records: of what happens, as against what the documents say.</summary>
internal static class RecordConnections
{
    public static IReadOnlyList<string> All { get; } =
    [
        "persons", "establishments", "establishmentYears", "accreditations", "sanctions", "occupations", "industries",
        "programmeSelections", "selectionYears",
        "benefitCards", "honourAwards", "skillCertificates", "trainingClasses", "trainingEnrolments", "competitions", "competitionEntries",
        "sites", "siteAssessments", "siteMembers", "projects", "subsidyClaims", "payments", "workforceCounts", "submissions", "serviceCases",
        "policyParagraphs",
    ];

    /// <summary>What is counted from records: without records there is nothing of it.</summary>
    public static IReadOnlyList<string> Derived { get; } = ["derivedObservations", "observationDifferences"];

    public static IReadOnlyList<string> Aggregates { get; } =
    [
        "personAggregate", "establishmentAggregate", "establishmentYearAggregate", "accreditationAggregate", "sanctionAggregate",
        "occupationAggregate",
        "industryAggregate", "programmeSelectionAggregate", "selectionYearAggregate", "benefitCardAggregate", "honourAwardAggregate", "skillCertificateAggregate",
        "trainingClassAggregate", "trainingEnrolmentAggregate", "competitionAggregate", "competitionEntryAggregate", "siteAggregate",
        "siteAssessmentAggregate", "siteMemberAggregate", "projectAggregate", "subsidyClaimAggregate", "paymentAggregate", "workforceCountAggregate",
        "submissionAggregate",
        "serviceCaseAggregate", "policyParagraphAggregate", "derivedObservationAggregate", "observationDifferenceAggregate",
    ];
}
