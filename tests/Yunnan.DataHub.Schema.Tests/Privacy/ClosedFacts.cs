namespace Yunnan.DataHub.Schema.Tests.Privacy;

/// <summary>What an anonymous caller must not learn: each field that docs/privacy.md closes, whatever the code declares.</summary>
internal static class ClosedFacts
{
    /// <summary>The other sides of closed links: lists, which are closed with their figures.</summary>
    private static readonly Dictionary<string, string[]> _lists = new()
    {
        ["Person"] =
        [
            "certificates", "enrolments", "honours", "selections", "benefitCards", "claims", "payments", "competitionEntries",
            "accreditations", "sanctions", "projects", "sites", "siteMembers", "serviceCases", "trainingClassesByPracticeTeacher",
            "trainingClassesByTheoryTeacher",
        ],
        ["Establishment"] = ["persons", "programmeSelectionsByEmployer", "serviceCasesByCounterpart", "serviceCasesByEstablishment"],
        ["Region"] = ["personsByRegion"],
        ["Code"] = ["persons"],
    };

    private static readonly Dictionary<string, string[]> _fields = new()
    {
        ["Person"] =
        [
            "name", "nameMasked", "birthDate", "birthYear", "regionKey", "region", "employerId", "employer", "isLiftedFromPoverty",
            "isRural", "isServingTeacher", "labourRelationKey", "labourRelation", "insuredSince", "source",
        ],
        ["SkillCertificate"] = ["number", "personId", "person"],
        ["TrainingEnrolment"] = ["personId", "person"],
        ["TrainingClass"] = ["theoryTeacherId", "theoryTeacher", "practiceTeacherId", "practiceTeacher"],
        ["HonourAward"] = ["recipientKey", "personId", "person"],
        ["ProgrammeSelection"] = ["recipientKey", "personId", "person", "employerId", "employer", "age"],
        ["BenefitCard"] = ["number", "personId", "person"],
        ["Accreditation"] = ["number", "personId", "person"],
        ["Sanction"] = ["number", "personId", "person"],
        ["CompetitionEntry"] = ["personId", "person"],
        ["SubsidyClaim"] = ["number", "personId", "person"],
        ["Payment"] = ["number", "personId", "person"],
        ["ServiceCase"] = ["number", "title", "personId", "person", "establishmentId", "establishment", "counterpartId", "counterpart"],
        ["Site"] = ["leaderId", "leader"],
        ["SiteMember"] = ["personId", "person"],
        ["Project"] = ["leaderId", "leader", "leaderAge"],
    };

    /// <summary>The closed fields of each type.</summary>
    public static IReadOnlyDictionary<string, string[]> ByType { get; } = _fields.Keys.Union(_lists.Keys).ToDictionary(type => type,
        type => _fields.GetValueOrDefault(type, [])
            .Concat(_lists.GetValueOrDefault(type, []).SelectMany(list => new[] { list, list + "Aggregate" })).ToArray());

    /// <summary>Root fields that find a record by what is closed.</summary>
    public static IReadOnlyList<string> RootFields { get; } =
    [
        "accreditation", "benefitCard", "competitionEntry", "honourAward", "payment", "programmeSelection", "sanction", "serviceCase",
        "siteMember", "skillCertificate",
        "subsidyClaim", "trainingEnrolment",
    ];

    public static string[] Of(string type) => ByType.GetValueOrDefault(type) ?? [];

    /// <summary>
    /// Whether a dimension of a type tells a closed fact: the fact itself, its year or month, or what it refers to; of the row, or of what
    /// the row refers to.
    /// </summary>
    /// <param name="type">The type that is grouped.</param>
    /// <param name="dimension">The field of the key.</param>
    /// <param name="references">What the type refers to: fields and their types.</param>
    public static bool AreToldBy(string type, string dimension, IEnumerable<(string Name, string Type)> references) =>
        Of(type).Any(fact => IsMadeOf(dimension, fact))
        || references.Any(
            reference => Of(reference.Type).Any(fact => IsMadeOf(dimension, reference.Name + char.ToUpperInvariant(fact[0]) + fact[1..])));

    private static bool IsMadeOf(string dimension, string fact) =>
        dimension.StartsWith(fact, StringComparison.Ordinal) && (dimension.Length == fact.Length || char.IsUpper(dimension[fact.Length]));
}
