using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Talent;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Applications for, and selections into, talent programmes.</summary>
internal static class ProgrammeSelectionImport
{
    public static RecordDeclaration<ProgrammeSelection> Create() =>
        new RecordDeclaration<ProgrammeSelection>(
            "programme-selections", "人才计划入选",
            "Applications for, and selections into, talent programmes, by programme, year and whoever is selected: the team where one "
                + "is named, else the person or the establishment.",
            () => new ProgrammeSelection { ProgrammeKey = "", RecipientKey = "", RegionKey = Province, Source = "" })
            .KeyedBy("programme", "year")
            .Catalogued(s => s.ProgrammeKey, CatalogueList.Programmes)
            .Value(s => s.Year, Cells.Year)
            .Reference(s => s.PersonId, References.Person)
            .Text(s => s.TeamName)
            .Reference(s => s.EstablishmentId, References.Establishment)
            .Check("programme", s => (s.EstablishmentId is null) == (s.PersonId is not null || s.TeamName is not null)
                ? null
                : "A person, a team with or without the person at its head, or an establishment says who is selected.")
            .Compute(["programme"], [nameof(ProgrammeSelection.RecipientKey), nameof(ProgrammeSelection.IsTeam)],
                (s, _) => (s.RecipientKey, s.IsTeam) = s switch
                {
                    { TeamName: { } team } => (PartyKey.OfTeam(team), true),
                    { PersonId: { } person } => (PartyKey.OfPerson(person), false),
                    _ => (PartyKey.OfEstablishment(s.EstablishmentId!.Value), false),
                })
            .Reference(s => s.EmployerId, References.Establishment)
            .Region(s => s.RegionKey)
            .Coded(s => s.TierKey)
            .Text(s => s.Title)
            .Value(s => s.Age, Cells.Whole(0, 120))
            .Value(s => s.IsFlexible, Cells.Flag)
            .Value(s => s.AgreementFrom, Cells.Date)
            .Value(s => s.AgreementUntil, Cells.Date)
            .Check("agreementUntil", s => s.AgreementUntil < s.AgreementFrom ? "The agreement ends before it begins." : null,
                "agreementFrom")
            .Value(s => s.AgreementYears, Cells.Amount)
            .Value(s => s.MonthsPerYear, Cells.Number(0, 12))
            .Value(s => s.MonthsInPost, Cells.Whole(0, 12))
            .Value(s => s.AppliedOn, Cells.Date)
            .Value(s => s.PublicityFrom, Cells.Date)
            .Value(s => s.PublicityUntil, Cells.Date)
            .Check("publicityUntil", s => s.PublicityUntil < s.PublicityFrom ? "The public notice ends before it begins." : null,
                "publicityFrom")
            .Compute(["publicityFrom", "publicityUntil"], [nameof(ProgrammeSelection.PublicityWorkingDays)],
                (s, session) => s.PublicityWorkingDays = session.WorkingDays(s.PublicityFrom, s.PublicityUntil))
            .Value(s => s.SelectedOn, Cells.Date)
            .Value(s => s.SupportFrom, Cells.Date)
            .Value(s => s.SupportUntil, Cells.Date)
            .Check("supportUntil", s => s.SupportUntil < s.SupportFrom ? "The support ends before it begins." : null, "supportFrom")
            .Value(s => s.Score, Cells.Amount)
            .Value(s => s.AmountGranted, Cells.Amount)
            .Coded(s => s.AssessmentResultKey)
            .Choice(s => s.State)
            .Coded(s => s.EndReasonKey)
            .Catalogued(s => s.LifecycleKey, CatalogueList.Lifecycles)
            .Origin(s => s.IsSynthetic, s => s.Source);
}
