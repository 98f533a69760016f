using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Certificates;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Skill certificates.</summary>
internal static class SkillCertificateImport
{
    // The level of highest rank among the valid certificates of each person of whom the file has one, or who had one that is another's now.
    private static readonly string HighestLevel =
        $"""
        UPDATE "People" SET "HighestLevelKey" = n."LevelKey"
        FROM (
            SELECT h."PersonId", l."Key" AS "LevelKey"
            FROM (
                SELECT t."PersonId", (
                    SELECT MAX(c."LevelRank") FROM "SkillCertificates" AS c
                    WHERE c."PersonId" = t."PersonId" AND c."State" = {(int)CertificateState.Valid}) AS "Rank"
                FROM (SELECT r."PersonId" FROM "SkillCertificates" AS r WHERE {"{touched}"} UNION {"{former}"}) AS t) AS h
            LEFT JOIN "SkillLevels" AS l ON l."Rank" = h."Rank") AS n
        WHERE n."PersonId" = "People"."Id" AND ("People"."HighestLevelKey" <> n."LevelKey"
            OR ("People"."HighestLevelKey" IS NULL AND n."LevelKey" IS NOT NULL)
            OR ("People"."HighestLevelKey" IS NOT NULL AND n."LevelKey" IS NULL))
        """;

    public static RecordDeclaration<SkillCertificate> Create() =>
        new RecordDeclaration<SkillCertificate>(
            "skill-certificates", "技能证书",
            "Certificates of skills, by number.",
            () => new SkillCertificate { Number = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(c => c.Number, Cells.Code(CertificateNumber.IsWellFormed, "8 to 32 digits and capital letters"))
            .Choice(c => c.Kind)
            .Reference(c => c.PersonId, References.Person)
            .Catalogued(c => c.OccupationKey, CatalogueList.Occupations)
            .Catalogued(c => c.SkillLevelKey, CatalogueList.SkillLevels)
            .Compute(["skillLevel"], [nameof(SkillCertificate.LevelRank)], (c, session) => c.LevelRank = session.RankOf(c.SkillLevelKey))
            .Check("skillLevel", c => CertificateNumber.Fits(c.Number, c.SkillLevelKey)
                ? null
                : "The 16th character of the number is T for special-grade technicians, and for no others (yn-19 四(三)).")
            .Choice(c => c.Route)
            .Reference(c => c.IssuerId, References.Establishment)
            .Value(c => c.IssuedOn, Cells.Date)
            .Value(c => c.ValidUntil, Cells.Date)
            .Check("validUntil", c => c.ValidUntil < c.IssuedOn ? "The certificate ends before it was issued." : null, "issuedOn")
            .Choice(c => c.State)
            .Region(c => c.RegionKey)
            .Origin(c => c.IsSynthetic, c => c.Source)
            .FollowUp(c => c.PersonId, HighestLevel);
}
