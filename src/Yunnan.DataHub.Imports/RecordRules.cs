using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;
using Yunnan.DataHub.Imports.Declarations;

namespace Yunnan.DataHub.Imports;

/// <summary>A row whose cells have been read.</summary>
/// <param name="Number">Its place in the file.</param>
/// <param name="Record">What has been read.</param>
/// <param name="Given">The columns of the table that the row says something about, a bit each.</param>
internal readonly record struct GivenRow<TRecord>(long Number, TRecord Record, ulong Given);

/// <summary>
/// Checks rows as a whole and computes what follows from their cells. Where a row says nothing of a column that a rule reads, the rule sees
/// what the hub holds of the record; so what is computed stays right, and it is looked up for such rows alone.
/// </summary>
internal sealed class RecordRules<TRecord>
    where TRecord : class
{
    private readonly List<Rule> _identifying;
    private readonly List<Rule> _others;
    private readonly ImportSession _session;
    private readonly ImportTable _table;
    private readonly StoredRows<TRecord> _stored;
    private readonly Action<TRecord, TRecord>?[] _copy;

    public RecordRules(TableHeader<TRecord> header, RecordDeclaration<TRecord> record, ImportTable table, ImportSession session)
    {
        (_session, _table, _stored) = (session, table, new StoredRows<TRecord>(() => record.Stored(session.Context), table));
        var properties = record.Readers.ToDictionary(column => column.Name, column => table.MaskOf(column.Properties));
        var rules = header.Rules.Select(rule => new Rule(
            rule,
            rule.Columns.Concat(rule.Others).Aggregate(0UL, (mask, column) => mask | properties[column]),
            table.MaskOf(rule.Properties))).ToList();
        // Until the natural key is computed, nobody knows which record it is.
        var count = rules.FindLastIndex(rule => (rule.Sets & table.MaskOf(table.Key.Select(column => column.Property))) != 0) + 1;
        (_identifying, _others) = (rules[..count], rules[count..]);
        var read = _others.Aggregate(0UL, (mask, rule) => mask | rule.Reads);
        _copy = [.. table.Columns.Select((column, i) => (read >> i & 1) == 0 ? null : Copier(column.Property))];
    }

    /// <summary>Asks all rules.</summary>
    /// <param name="rows">Rows of which every cell is good.</param>
    /// <param name="reject">Is told the row, the rule and the reason of what is refused.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    /// <returns>The rows that aren't refused.</returns>
    public async Task<List<ImportRow>> ApplyAsync(
        List<GivenRow<TRecord>> rows, Action<long, RecordRule<TRecord>, string> reject, CancellationToken cancellationToken)
    {
        var identified = rows.FindAll(row => _identifying.TrueForAll(rule => IsGood(rule, row, reject)));
        var known = await _stored.FindAsync(identified.Where(Asks).Select(row => row.Record).ToList(), cancellationToken);
        var good = new List<ImportRow>(identified.Count);
        foreach (var row in identified)
        {
            var given = _identifying.Aggregate(row.Given, (mask, rule) => mask | rule.Sets);
            var isKnown = known.TryGetValue(row.Record, out var stored);
            if (isKnown)
                Fill(row.Record, stored!, given);
            var isGood = true;
            foreach (var rule in _others)
            {
                // What the row says nothing about stays as it is.
                var isSilent = rule.Reads != 0 && (row.Given & rule.Reads) == 0 && !rule.Declared.IsDated;
                if (isSilent && isKnown)
                    continue;
                if (!(isGood = IsGood(rule, row, reject)))
                    break;
                if (!isSilent)
                    given |= rule.Sets;
            }

            if (isGood)
                good.Add(new ImportRow(row.Number, row.Record, _table.Kept & ~given));
        }

        return good;
    }

    private bool IsGood(Rule rule, GivenRow<TRecord> row, Action<long, RecordRule<TRecord>, string> reject)
    {
        if (rule.Declared.Apply(row.Record, _session) is not { } reason)
            return true;
        reject(row.Number, rule.Declared, reason);
        return false;
    }

    private bool Asks(GivenRow<TRecord> row) => _others.Exists(rule => Asks(row, rule));

    /// <summary>Whether a rule has to know what the hub holds.</summary>
    private bool Asks(GivenRow<TRecord> row, Rule rule)
    {
        if ((row.Given & rule.Reads) == rule.Reads)
            return false;
        if ((row.Given & rule.Reads) != 0 || rule.Declared.IsDated)
            return true;
        // If nothing is against a new record, nothing is against leaving a known one as it is.
        return rule.Sets == 0 && rule.Declared.Apply(row.Record, _session) is not null;
    }

    private void Fill(TRecord record, TRecord stored, ulong given)
    {
        for (var i = 0; i < _copy.Length; i++)
        {
            if ((given >> i & 1) == 0)
                _copy[i]?.Invoke(record, stored);
        }
    }

    private static Action<TRecord, TRecord> Copier(string property)
    {
        var info = typeof(TRecord).GetProperty(property)!;
        var (to, from) = (Expression.Parameter(typeof(TRecord)), Expression.Parameter(typeof(TRecord)));
        return Expression.Lambda<Action<TRecord, TRecord>>(
            Expression.Assign(Expression.Property(to, info), Expression.Property(from, info)), to, from).Compile();
    }

    private sealed record Rule(RecordRule<TRecord> Declared, ulong Reads, ulong Sets);
}

/// <summary>Finds by natural key what the hub holds of some rows of a file: rules see it where the row says nothing.</summary>
/// <param name="rows">Queries what the hub holds.</param>
/// <param name="table">Its table.</param>
internal sealed class StoredRows<TRecord>(Func<IQueryable<TRecord>> rows, ImportTable table)
    where TRecord : class
{
    private static readonly MethodInfo Contains =
        new Func<IEnumerable<int>, int, bool>(Enumerable.Contains).Method.GetGenericMethodDefinition();

    private readonly PropertyInfo[] _key = [.. table.Key.Select(column => typeof(TRecord).GetProperty(column.Property)!)];
    private bool? _any;

    /// <summary>Those of the records that the hub knows, each with what it holds.</summary>
    public async Task<Dictionary<TRecord, TRecord>> FindAsync(IReadOnlyCollection<TRecord> records, CancellationToken cancellationToken)
    {
        var known = new Dictionary<TRecord, TRecord>(ReferenceEqualityComparer.Instance);
        if (records.Count == 0)
            return known;
        _any ??= await rows().AnyAsync(cancellationToken);
        if (_any == false)
            return known;
        var stored = new Dictionary<string, TRecord>();
        await foreach (var record in rows().Where(IsAmong(records)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            stored.TryAdd(KeyOf(record), record);
        foreach (var record in records)
        {
            if (stored.TryGetValue(KeyOf(record), out var before))
                known.Add(record, before);
        }

        return known;
    }

    // Each part of the key by itself: some more rows are read than are wanted.
    private Expression<Func<TRecord, bool>> IsAmong(IReadOnlyCollection<TRecord> records)
    {
        var row = Expression.Parameter(typeof(TRecord));
        var conditions = _key.Select(property => (Expression)Expression.Call(
            Contains.MakeGenericMethod(property.PropertyType), ValuesOf(property, records), Expression.Property(row, property)));
        return Expression.Lambda<Func<TRecord, bool>>(conditions.Aggregate(Expression.AndAlso), row);
    }

    // As a member of an object, it becomes a parameter of the query.
    private static MemberExpression ValuesOf(PropertyInfo property, IReadOnlyCollection<TRecord> records)
    {
        var holder = (IValues)Activator.CreateInstance(typeof(Values<>).MakeGenericType(typeof(TRecord), property.PropertyType))!;
        foreach (var value in records.Select(property.GetValue).Distinct())
            holder.Add(value!);
        return Expression.Property(Expression.Constant(holder), nameof(Values<int>.All));
    }

    private string KeyOf(TRecord record) => string.Join('\u001F', _key.Select(property => property.GetValue(record) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));

    private interface IValues
    {
        void Add(object value);
    }

    private sealed class Values<TValue> : IValues
    {
        public List<TValue> All { get; } = [];

        public void Add(object value) => All.Add((TValue)value);
    }
}
