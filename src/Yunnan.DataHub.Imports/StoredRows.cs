using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Data.Bulk;

namespace Yunnan.DataHub.Imports;

/// <summary>Finds by natural key what the hub holds of some rows of a file: rules see it where the row says nothing.</summary>
/// <param name="rows">Queries what the hub holds.</param>
/// <param name="table">Its table.</param>
internal sealed class StoredRows<TRecord>(Func<IQueryable<TRecord>> rows, ImportTable table)
    where TRecord : class
{
    private static readonly MethodInfo Contains = new Func<IEnumerable<int>, int, bool>(Enumerable.Contains).Method.GetGenericMethodDefinition();

    private readonly PropertyInfo[] _key = [.. table.Key.Select(column => typeof(TRecord).GetProperty(column.Property)!)];
    private bool? _any;

    /// <summary>Those of the records that the hub knows, each with what it holds.</summary>
    public async Task<Dictionary<TRecord, TRecord>> FindAsync(IReadOnlyCollection<TRecord> records, CancellationToken cancellationToken)
    {
        var known = new Dictionary<TRecord, TRecord>(ReferenceEqualityComparer.Instance);
        if (records.Count == 0) return known;
        _any ??= await rows().AnyAsync(cancellationToken);
        if (_any == false) return known;
        var stored = new Dictionary<string, TRecord>();
        await foreach (var record in rows().Where(IsAmong(records)).AsAsyncEnumerable().WithCancellation(cancellationToken)) stored.TryAdd(KeyOf(record), record);
        foreach (var record in records)
        {
            if (stored.TryGetValue(KeyOf(record), out var before)) known.Add(record, before);
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
        foreach (var value in records.Select(property.GetValue).Distinct()) holder.Add(value!);
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
