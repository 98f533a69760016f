using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Competitions;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Results of persons in competitions.</summary>
internal static class CompetitionEntryImport
{
    public static RecordDeclaration<CompetitionEntry> Create() =>
        new RecordDeclaration<CompetitionEntry>(
            "competition-entries", "参赛成绩",
            "Results of persons in competitions, by competition and person.",
            () => new CompetitionEntry { Source = "" })
            .KeyedBy("competitionNumber", "personIdentityNumber")
            .Reference(e => e.CompetitionId, References.Competition)
            .Reference(e => e.PersonId, References.Person)
            .Text(e => e.TeamName)
            .Value(e => e.Rank, Cells.Whole(1, int.MaxValue))
            .Value(e => e.FieldSize, Cells.Count)
            .Check("fieldSize", e => e.Rank > e.FieldSize ? "The place is behind the last." : null, "rank")
            .Choice(e => e.Prize)
            .Coded(e => e.MedalKey)
            .Value(e => e.Score, Cells.Amount)
            .Value(e => e.IsStudent, Cells.Flag)
            .Catalogued(e => e.PriorLevelKey, CatalogueList.SkillLevels)
            .Catalogued(e => e.PromotedLevelKey, CatalogueList.SkillLevels)
            .Reference(e => e.CertificateId, References.SkillCertificate)
            .Value(e => e.PrizeMoney, Cells.Amount)
            .Origin(e => e.IsSynthetic, e => e.Source);
}
