using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Talent;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>Years of those selected.</summary>
internal static class SelectionYearImport
{
    public static RecordDeclaration<SelectionYear> Create() =>
        new RecordDeclaration<SelectionYear>(
            "selection-years", "入选人才年度情况",
            "Months in post of those selected, by selection and year.",
            () => new SelectionYear { Source = "" })
            .KeyedBy("selectionProgramme", "selectionYear", "selectionRecipient", "year")
            .Reference(y => y.SelectionId, JoinedReferences.Selection)
            .Value(y => y.Year, Cells.Year)
            .Value(y => y.MonthsInPost, Cells.Whole(0, 12))
            .Origin(y => y.IsSynthetic, y => y.Source);
}
