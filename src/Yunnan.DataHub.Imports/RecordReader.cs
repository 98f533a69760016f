using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Imports.Tables;
using Yunnan.DataHub.Model;
using Yunnan.DataHub.Model.People;

namespace Yunnan.DataHub.Imports;

/// <summary>Makes records of the rows of a file, a batch at a time.</summary>
internal sealed class RecordReader<TRecord>
    where TRecord : class
{
    private const int SourceLength = 200;

    private readonly TableRows _table;
    private readonly IReadOnlyList<ColumnDeclaration<TRecord>> _columns;
    private readonly ColumnReader<TRecord>[] _readers;
    private readonly int[] _order;
    private readonly bool[] _canClear;
    private readonly ulong[] _properties;
    private readonly long[] _cleared;
    private readonly RecordRules<TRecord> _rules;
    private readonly RecordDeclaration<TRecord> _record;
    private readonly string _source;
    private readonly DateTime _now;
    private readonly List<RejectedCell> _rejected = [];
    private TableException? _broken;

    public RecordReader(
        TableRows table,
        TableHeader<TRecord> header,
        RecordDeclaration<TRecord> record,
        ImportTable target,
        ImportSession session,
        string file)
    {
        (_table, _columns, _record, _now) = (table, header.Columns, record, session.Now);
        _rules = new RecordRules<TRecord>(header, record, target, session);
        _order = [.. Enumerable.Range(0, _columns.Count).OrderByDescending(index => record.First.Contains(_columns[index].Name))];
        // What belongs to the natural key, or is only compared, has nothing to be cleared.
        _canClear = [.. _columns.Select(column => !column.IsRequired && !record.Key.Contains(column.Name) && column.Properties.Count > 0)];
        _properties = [.. _columns.Select(column => target.MaskOf(column.Properties))];
        _cleared = new long[_columns.Count];
        var source = IdentityNumberText.Mask(file);
        if (Cells.Refuse(source) is not null)
            source = record.Name;
        _source = source.Length <= SourceLength ? source : source[..SourceLength];
        _readers = [.. _columns.Select(column => column.Open(session))];
    }

    /// <summary>Rows read so far, without the header and blank lines.</summary>
    public long Rows { get; private set; }

    /// <summary>How many cells of a column said that they clear, by its name.</summary>
    public IReadOnlyDictionary<string, long> Cleared =>
        _cleared.Index().Where(column => column.Item > 0).ToDictionary(column => _columns[column.Index].Name, column => column.Item);

    /// <summary>Reads the next rows; a batch is empty at the end of the file only.</summary>
    /// <exception cref="TableException">The file can't be read on; what could be read has been given before.</exception>
    public async Task<List<ImportRow>> ReadAsync(int count, Rejections rejections, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_broken is not null)
                throw _broken;
            var batch = new List<GivenRow<TRecord>>(count);
            var before = Rows;
            try
            {
                ReadCells(batch, count);
            }
            catch (TableException e)
            {
                _broken = e;
            }

            for (var i = 0; i < _readers.Length; i++)
            {
                var column = _columns[i];
                await _readers[i].CompleteAsync((row, value, reason) => Reject(row, column, value, reason), cancellationToken);
            }

            var good = await GoodAsync(batch, cancellationToken);
            foreach (var cell in _rejected.OrderBy(cell => cell.Row))
                rejections.Add(cell);
            _rejected.Clear();
            if (good.Count > 0 || (Rows == before && _broken is null))
                return good;
        }
    }

    private void ReadCells(List<GivenRow<TRecord>> batch, int count)
    {
        for (var i = 0; i < count && _table.Read(); i++)
        {
            Rows++;
            var record = _record.Create(_now);
            if (ReadRow(record, out var given))
                batch.Add(new GivenRow<TRecord>(_table.Number, record, given));
        }
    }

    private bool ReadRow(TRecord record, out ulong given)
    {
        given = 0;
        var row = _table.Number;
        if ((_table.Count < _columns.Count && !_table.IsRagged) || !HasNoMore())
        {
            _rejected.Add(new RejectedCell(row, null, null, $"The row has {_table.Count} cells; the header has {_columns.Count}."));
            return false;
        }

        _record.FallBackToFile(record, _source);
        var before = _rejected.Count;
        foreach (var i in _order)
        {
            var cell = _table.Read(i, _columns[i].Use, out var unclear);
            if (unclear is not null)
            {
                Reject(row, _columns[i], cell, unclear);
            }
            else if (cell.IsEmpty)
            {
                if (_columns[i].IsRequired)
                    _rejected.Add(new RejectedCell(row, _columns[i].Name, "", "The cell is empty."));
            }
            else if (Cells.Clears(cell))
            {
                if (!_canClear[i])
                    Reject(row, _columns[i], cell, Cells.CanNotClear);
                _cleared[i]++;
                given |= _properties[i];
            }
            else if (_readers[i].Read(cell, record, row) is { } reason)
            {
                Reject(row, _columns[i], cell, reason);
            }
            else
            {
                given |= _properties[i];
            }
        }

        return _rejected.Count == before;
    }

    private bool HasNoMore()
    {
        for (var i = _columns.Count; i < _table.Count; i++)
        {
            if (!_table[i].IsEmpty)
                return false;
        }

        return true;
    }

    // Rules see only rows of which every cell is good.
    private Task<List<ImportRow>> GoodAsync(List<GivenRow<TRecord>> batch, CancellationToken cancellationToken)
    {
        var bad = _rejected.Select(cell => cell.Row).ToHashSet();
        return _rules.ApplyAsync(
            batch.FindAll(row => !bad.Contains(row.Number)),
            (row, rule, reason) => _rejected.Add(new RejectedCell(row, rule.Columns[^1], null, reason)),
            cancellationToken);
    }

    private void Reject(long row, ColumnDeclaration column, ReadOnlySpan<char> cell, string reason)
    {
        // Whoever repairs the file has it; whoever reads the message may not be meant to know. Columns can be swapped: where one holds
        // names, each cell may be one.
        var isPersonal = column.IsPersonal || _record.HoldsNames;
        var shown = isPersonal ? PersonName.Mask(PlainText.ShowInvisible(cell.ToString())) : cell.ToString();
        _rejected.Add(new RejectedCell(row, column.Name, shown, reason));
    }
}
