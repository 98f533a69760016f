namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>The rows of a batch that name a record by several columns, until it is looked up for all of them at once.</summary>
internal sealed class JoinedRows<TRecord>(JoinedGroup<TRecord> group, ImportSession session)
{
    private readonly KnownTargets<string, long> _known = group.Reference.KnownIn(session);
    private readonly List<NamedRow> _waiting = [];

    /// <summary>Takes a cell; the cells of a row come one after the other.</summary>
    public void Put(long row, TRecord record, int part, string? value, string? shown)
    {
        if (_waiting is not [.., var last] || last.Row != row)
            _waiting.Add(last = new NamedRow(row, record, [.. group.Reference.Parts.Select(_ => "")], []));
        last.Parts[part] = value ?? "";
        last.IsRefused |= value is null;
        if (shown is not null)
            last.Shown.Add(shown);
    }

    /// <summary>Looks up what the rows name.</summary>
    public async ValueTask CompleteAsync(Action<long, string, string> reject, CancellationToken cancellationToken)
    {
        var whole = _waiting.FindAll(row => !row.IsRefused && row.Parts.All(part => part.Length > 0));
        var wanted = whole.ToDictionary(row => row.Row, row => JoinedReference.KeyOf(row.Parts));
        await _known.LearnAsync(wanted.Values, cancellationToken);
        foreach (var row in _waiting.Where(row => !row.IsRefused))
        {
            if (wanted.TryGetValue(row.Row, out var key))
            {
                if (_known.TryGet(key, out var id))
                    group.Assign(row.Record, id);
                else reject(row.Row, string.Join(' ', row.Shown), $"The hub has no such {group.Reference.Kind}; import it first.");
            }
            else if (!group.IsRequired)
            {
                reject(row.Row, string.Join(' ', row.Shown), $"All columns that name the {group.Reference.Kind} are filled in, or none.");
            }
        }

        _waiting.Clear();
    }

    private sealed record NamedRow(long Row, TRecord Record, string[] Parts, List<string> Shown)
    {
        public bool IsRefused { get; set; }
    }
}
