using Yunnan.DataHub.Model.Subsidies;

namespace Yunnan.DataHub.Data.Subsidies;

/// <summary>
/// Claims that repeat an earlier claim of the same person (重复申领), by yn-20 二(二): for the same occupation and level there is one subsidy a
/// year, and the funds (skills-upgrading account, employment subsidy, unemployment insurance) don't pay for the same thing twice: the same
/// class or certificate. Earlier is what was claimed on an earlier day, or on the same day under a smaller number of this hub; what became
/// of it does not matter. The rule stands here twice, for objects and for tables; a test holds the two together.
/// </summary>
public static class RepeatedClaims
{
    // A day as the number yyyymmdd: a year later it is 10,000 more. Neither database can count days as the other does.
    private const int Year = 10_000;

    /// <summary>
    /// Names the first earlier claim in the claims of all persons of whom a claim was added, changed or handed to another person.
    /// In it stand {touched} and {former} as in the follow-ups of imports.
    /// </summary>
    public static string Statement { get; } =
        $"""
        UPDATE "SubsidyClaims" SET "DuplicateOfId" = (
            SELECT f."Id" FROM (SELECT e."Id", ROW_NUMBER() OVER (ORDER BY e."ClaimedOn", e."Id") AS "Place" {Earlier}) AS f
            WHERE f."Place" = 1)
        WHERE "PersonId" IN (SELECT r."PersonId" FROM "SubsidyClaims" AS r WHERE {"{touched}"} UNION {"{former}"})
            AND ("DuplicateOfId" IS NOT NULL OR EXISTS (SELECT 1 {Earlier}))
        """;

    private static string Earlier =>
        $"""
        FROM "SubsidyClaims" AS e WHERE e."PersonId" = "SubsidyClaims"."PersonId"
            AND (e."ClaimedOn" < "SubsidyClaims"."ClaimedOn"
                OR (e."ClaimedOn" = "SubsidyClaims"."ClaimedOn" AND e."Id" < "SubsidyClaims"."Id"))
            AND ((e."OccupationKey" = "SubsidyClaims"."OccupationKey" AND e."SkillLevelKey" = "SubsidyClaims"."SkillLevelKey"
                    AND {Day("\"SubsidyClaims\"")} - {Day("e")} < {Year})
                OR (e."Fund" <> "SubsidyClaims"."Fund"
                    AND (e."TrainingClassId" = "SubsidyClaims"."TrainingClassId" OR e."CertificateId" = "SubsidyClaims"."CertificateId")))
        """;

    /// <summary>The first of a person's other claims that this one repeats; null where it repeats none.</summary>
    public static SubsidyClaim? EarlierOf(SubsidyClaim claim, IEnumerable<SubsidyClaim> others) =>
        others.Where(other => Repeats(claim, other)).MinBy(other => (other.ClaimedOn, other.Id));

    private static bool Repeats(SubsidyClaim claim, SubsidyClaim other) =>
        (other.ClaimedOn, other.Id).CompareTo((claim.ClaimedOn, claim.Id)) < 0
        && ((claim.OccupationKey is { } occupation && occupation == other.OccupationKey
                && claim.SkillLevelKey is { } level && level == other.SkillLevelKey
                && other.ClaimedOn > claim.ClaimedOn.AddYears(-1))
            || (claim.Fund != other.Fund
                && ((claim.TrainingClassId is { } ofClass && ofClass == other.TrainingClassId)
                    || (claim.CertificateId is { } certificate && certificate == other.CertificateId))));

    private static string Day(string table) => $"CAST(REPLACE(CAST({table}.\"ClaimedOn\" AS char(10)), '-', '') AS int)";
}
