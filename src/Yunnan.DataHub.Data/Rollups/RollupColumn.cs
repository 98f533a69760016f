using System.Reflection;

namespace Yunnan.DataHub.Data.Rollups;

/// <summary>What a property of a rollup is to the record.</summary>
public enum RollupColumnKind
{
    /// <summary>A column that the rows have in common.</summary>
    Key,

    /// <summary>What such a column refers to.</summary>
    Reference,

    /// <summary>The year of a date: 2022.</summary>
    Year,

    /// <summary>The month of a date: 202207.</summary>
    Month,

    /// <summary>The sum of a number.</summary>
    Sum,

    /// <summary>How many rows have a number.</summary>
    Count,
}

/// <summary>A property of a rollup, and the record's property that it is made of.</summary>
/// <param name="Property">The rollup's property.</param>
/// <param name="Source">The record's property.</param>
/// <param name="Kind">What the one is to the other.</param>
public sealed record RollupColumn(PropertyInfo Property, PropertyInfo Source, RollupColumnKind Kind)
{
    /// <summary>Whether the rows of the record are grouped by it.</summary>
    public bool IsGrouped => Kind is RollupColumnKind.Key or RollupColumnKind.Year or RollupColumnKind.Month;
}
