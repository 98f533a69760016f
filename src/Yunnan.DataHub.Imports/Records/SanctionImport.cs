using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Organisations;
using static Yunnan.DataHub.Imports.Records.ImportableRecords;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Sanctions.</summary>
internal static class SanctionImport
{
    public static RecordDeclaration<Sanction> Create() =>
        new RecordDeclaration<Sanction>(
            "sanctions", "处罚惩戒",
            "Sanctions against establishments and persons, by number.",
            () => new Sanction { Number = "", GroundKey = "", RegionKey = Province, Source = "" })
            .KeyedBy("number")
            .Text(s => s.Number)
            .Choice(s => s.Kind)
            .Reference(s => s.EstablishmentId, References.Establishment)
            .Reference(s => s.PersonId, References.Person)
            .Reference(s => s.SelectionId, JoinedReferences.Selection)
            .Catalogued(s => s.ProgrammeKey, CatalogueList.Programmes)
            .Region(s => s.RegionKey)
            .Coded(s => s.GroundKey)
            .Text(s => s.Note)
            .Text(s => s.Authority)
            .Value(s => s.ImposedOn, Cells.Date)
            .Value(s => s.Until, Cells.Date)
            .Check("until", s => s.Until < s.ImposedOn ? "The sanction ends before it was imposed." : null, "imposedOn")
            .Value(s => s.Amount, Cells.Amount)
            .Origin(s => s.IsSynthetic, s => s.Source);
}
