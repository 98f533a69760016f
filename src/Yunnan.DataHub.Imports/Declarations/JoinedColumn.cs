namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>One of several columns whose cells name another record together.</summary>
/// <param name="group">What the columns have in common.</param>
/// <param name="part">Which of the columns it is.</param>
internal sealed class JoinedColumn<TRecord>(JoinedGroup<TRecord> group, int part) : ColumnDeclaration<TRecord>
{
    public override ColumnReader<TRecord> Open(ImportSession session) =>
        new Reader(session.Shared(group, () => new JoinedRows<TRecord>(group, session)), group.Reference.Parts[part], part, session);

    private sealed class Reader(JoinedRows<TRecord> rows, KeyPart declared, int part, ImportSession session) : ColumnReader<TRecord>
    {
        private readonly CellReader<string> _read = declared.Read(session);

        public override string? Read(ReadOnlySpan<char> cell, TRecord record, long row)
        {
            var reason = _read(cell, out var value);
            rows.Put(row, record, part, reason is null ? value : null, declared.IsPersonal ? null : cell.ToString());
            return reason;
        }

        // The first of the columns finds what all of them name.
        public override ValueTask CompleteAsync(Action<long, string, string> reject, CancellationToken cancellationToken) =>
            rows.CompleteAsync(reject, cancellationToken);
    }
}

/// <summary>What the columns of a joined reference have in common.</summary>
/// <param name="Reference">What they name.</param>
/// <param name="Assign">Gives a row the number of the record that is named.</param>
/// <param name="IsRequired">Whether every row must name one.</param>
internal sealed record JoinedGroup<TRecord>(JoinedReference Reference, Action<TRecord, long> Assign, bool IsRequired);
