using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Honours;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>What the bodies that must be asked say of candidates.</summary>
internal static class HonourAwardOpinionImport
{
    public static RecordDeclaration<Row> Create() =>
        new RecordDeclaration<Row>(
            "honour-award-opinions", "荣誉部门意见",
            "Opinions of the bodies that must be asked, by award and place in its list, from 0.",
            () => new Row { BodyKey = "" })
            .KeyedBy("honourAwardScheme", "honourAwardYear", "honourAwardRecipient", "ordinal")
            .Owner(JoinedReferences.HonourAward)
            .Value(o => o.Ordinal, Cells.Count)
            .Coded(o => o.BodyKey)
            .Choice(o => o.Outcome)
            .Value(o => o.GivenOn, Cells.Date)
            .Text(o => o.Note);

    /// <summary>An opinion, with the number of its award.</summary>
    internal sealed class Row : HonourAwardOpinion, IListRow
    {
        public int OwnerId { get; set; }
    }
}
