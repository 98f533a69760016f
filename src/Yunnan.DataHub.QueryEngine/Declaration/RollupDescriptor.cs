using System.Linq.Expressions;

namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>
/// A rollup: an entity whose rows each stand for many rows of a record that have the same keys, with their number and sums. Counts and sums
/// that need no more than it holds are read from it in place of the record. Whoever writes the record keeps the rollup right.
/// </summary>
/// <param name="record">The record's type.</param>
/// <param name="rollup">The rollup's type; both are entities of the EF model.</param>
public sealed class RollupDescriptor(Type record, Type rollup)
{
    internal Type Record { get; } = record;
    internal Type Rollup { get; } = rollup;
    internal List<RollupKey> Keys { get; } = [];
    internal List<RollupDate> Dates { get; } = [];
    internal List<RollupSum> Sums { get; } = [];
    internal LambdaExpression? Rows { get; private set; }

    /// <summary>
    /// A value that all rows under one row of the rollup have in common; or what a row refers to, if both have a reference to it.
    /// </summary>
    /// <param name="value">The value, or the reference, in the record.</param>
    /// <param name="column">The same in the rollup, of the same type.</param>
    public RollupDescriptor Key(LambdaExpression value, LambdaExpression column)
    {
        Keys.Add(new RollupKey(RollupPath.Parse(value), column));
        return this;
    }

    /// <summary>A date of which the rollup keeps the year or the month alone: as a number, 2022 or 202207.</summary>
    /// <param name="date">The date in the record.</param>
    /// <param name="column">The number in the rollup; nullable where the date is.</param>
    /// <param name="grain">What is kept.</param>
    public RollupDescriptor Date(LambdaExpression date, LambdaExpression column, RollupGrain grain)
    {
        Dates.Add(new RollupDate(RollupPath.Parse(date), column, grain));
        return this;
    }

    /// <summary>How many rows of the record a row of the rollup stands for.</summary>
    public RollupDescriptor Count(LambdaExpression column)
    {
        Rows = column;
        return this;
    }

    /// <summary>The sum of a number over these rows.</summary>
    /// <param name="value">The number in the record.</param>
    /// <param name="sum">The sum in the rollup.</param>
    /// <param name="count">How many of the rows have the number; without it, all have.</param>
    public RollupDescriptor Sum(LambdaExpression value, LambdaExpression sum, LambdaExpression? count = null)
    {
        Sums.Add(new RollupSum(RollupPath.Parse(value), sum, count));
        return this;
    }
}

internal sealed record RollupKey(string[] Path, LambdaExpression Column);

internal sealed record RollupDate(string[] Path, LambdaExpression Column, RollupGrain Grain);

internal sealed record RollupSum(string[] Path, LambdaExpression Sum, LambdaExpression? Count);

/// <summary>A way from a row through its properties, by their names.</summary>
internal static class RollupPath
{
    public static string[] Parse(LambdaExpression lambda)
    {
        var names = new Stack<string>();
        var step = lambda.Body;
        for (; step is MemberExpression member; step = member.Expression)
            names.Push(member.Member.Name);
        return step == lambda.Parameters[0] && names.Count > 0
            ? [.. names] : throw new ArgumentException($"{lambda} is no property, or property of a property.", nameof(lambda));
    }
}
