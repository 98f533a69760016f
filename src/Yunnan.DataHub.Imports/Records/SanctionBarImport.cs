using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Organisations;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>From what sanctions keep those whom they hit.</summary>
internal static class SanctionBarImport
{
    public static RecordDeclaration<Row> Create() =>
        new RecordDeclaration<Row>(
            "sanction-bars", "惩戒限制",
            "What sanctions bar, by sanction and place in its list, from 0.",
            () => new Row { WhatKey = "" })
            .KeyedBy("sanctionNumber", "ordinal")
            .Owner(JoinedReferences.Sanction)
            .Value(b => b.Ordinal, Cells.Count)
            .Coded(b => b.WhatKey)
            .Value(b => b.Until, Cells.Date)
            .Text(b => b.Note);

    /// <summary>A bar, with the number of its sanction.</summary>
    internal sealed class Row : SanctionBar, IListRow
    {
        public int OwnerId { get; set; }
    }
}
