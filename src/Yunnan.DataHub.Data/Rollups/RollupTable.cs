using System.Reflection;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>A rollup of a record: what its columns are made of, found by their names.</summary>
public sealed class RollupTable
{
    private static readonly (string Ending, RollupColumnKind Kind)[] Endings =
    [
        ("Year", RollupColumnKind.Year), ("Month", RollupColumnKind.Month), ("Sum", RollupColumnKind.Sum),
        ("Count", RollupColumnKind.Count),
    ];

    private RollupTable(Type record, Type type, RollupTable? finer)
    {
        (Record, Type, Finer) = (record, type, finer);
        Columns = [
            .. type.GetProperties()
                .Where(property => property.Name is not (nameof(Rollup.Id) or nameof(Rollup.Rows) or nameof(Rollup.IsFragment)))
                .Select(Column)];
    }

    /// <summary>The record.</summary>
    public Type Record { get; }

    /// <summary>The rollup.</summary>
    public Type Type { get; }

    /// <summary>
    /// A finer rollup of the same record, of which this one is made; it has all of this one's columns, or the months of its years.
    /// </summary>
    public RollupTable? Finer { get; }

    /// <summary>Its columns and references, without number, count and mark.</summary>
    public IReadOnlyList<RollupColumn> Columns { get; }

    /// <summary>A rollup.</summary>
    /// <exception cref="InvalidOperationException">A property of the rollup is made of nothing that the record has.</exception>
    public static RollupTable Of<TRecord, TRollup>(RollupTable? finer = null)
        where TRollup : Rollup
        => new(typeof(TRecord), typeof(TRollup), finer);

    private RollupColumn Column(PropertyInfo property)
    {
        if (Record.GetProperty(property.Name) is { } same)
            return new RollupColumn(property, same,
                same.PropertyType.IsClass && same.PropertyType != typeof(string) ? RollupColumnKind.Reference : RollupColumnKind.Key);
        foreach (var (ending, kind) in Endings)
        {
            if (property.Name.EndsWith(ending, StringComparison.Ordinal)
                && Record.GetProperty(property.Name[..^ending.Length]) is { } source)
                return new RollupColumn(property, source, kind);
        }
        throw new InvalidOperationException($"{Type.Name}.{property.Name} is made of nothing that {Record.Name} has.");
    }
}
