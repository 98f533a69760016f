using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>Collects what the schema is made of: root fields, and types that differ from the convention.</summary>
public sealed class QueryEngineBuilder
{
    internal Dictionary<Type, EntityTypeDescriptor> Types { get; } = [];
    internal List<(string Name, MethodInfo Method)> Fields { get; } = [];
    internal List<RollupDescriptor> Rollups { get; } = [];
    internal HashSet<string> NameFields { get; } = new(StringComparer.Ordinal);
    internal HashSet<string> DimensionsOfReferred { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Adds the root fields of an entity of the EF model: one that pages through its rows, filtered and sorted as asked, and one for a
    /// single row, named as the type. What the descriptor that it returns says of the type beside the convention holds wherever the type is
    /// reached.
    /// </summary>
    /// <param name="listField">The name of the field that pages: <c>sanctions</c>.</param>
    public EntityTypeDescriptor<TEntity> Entity<TEntity>(string listField)
        where TEntity : class => Type<TEntity>().AtRoot(listField);

    /// <summary>How a class of the EF model differs from the convention, without a root field of its own.</summary>
    public EntityTypeDescriptor<TEntity> Type<TEntity>()
        where TEntity : class
    {
        if (!Types.TryGetValue(typeof(TEntity), out var descriptor))
            Types.Add(typeof(TEntity), descriptor = new EntityTypeDescriptor<TEntity>());
        return (EntityTypeDescriptor<TEntity>)descriptor;
    }

    /// <summary>
    /// Adds a root field that a static method answers, described by its doc comment. A parameter of the DbContext's type, a
    /// <see cref="CancellationToken"/> and registered services are handed in; the others become the field's arguments.
    /// </summary>
    public QueryEngineBuilder Field(string name, Delegate resolve)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        Fields.Add((name, resolve.Method));
        return this;
    }

    /// <summary>
    /// Declares a rollup: counts and sums of the record's aggregate and connection that it can answer are read from it. Of several that
    /// can, the one that was declared first is taken, so declare the smallest first.
    /// </summary>
    public QueryEngineBuilder AddRollup(RollupDescriptor rollup)
    {
        ArgumentNullException.ThrowIfNull(rollup);
        Rollups.Add(
            rollup.Rows is not null ? rollup : throw new ArgumentException($"The rollup {rollup.Rollup} has no count.", nameof(rollup)));
        return this;
    }

    /// <summary>
    /// Says which fields, in whichever type, are names: texts, or lists of texts. A type that has some of them, open to everybody, can be
    /// searched by them (<c>matches</c>).
    /// </summary>
    public QueryEngineBuilder Names(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            NameFields.Add(field);
        return this;
    }

    /// <summary>
    /// Says which fields, in whichever type, tell an object from others: rows that refer to it are grouped by them, too, beside its enums,
    /// flags, keys, and the years of its days.
    /// </summary>
    public QueryEngineBuilder GroupByReferred(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
            DimensionsOfReferred.Add(field);
        return this;
    }

    /// <summary>
    /// Says which rows of an entity a foreign key of this name may refer to, where it is not all of them: groups by the key that are to
    /// show empty, too, are filled with these.
    /// </summary>
    /// <param name="foreignKey">The property's name, wherever it is: <c>PrefectureKey</c>.</param>
    /// <param name="rows">Which rows.</param>
    public QueryEngineBuilder ValuesOf<TEntity>(string foreignKey, Expression<Func<TEntity, bool>> rows)
    {
        KeyValues[(typeof(TEntity), foreignKey)] = rows;
        return this;
    }

    /// <summary>
    /// Says of references, by the property that holds them, to which few rows they may lead; null where it may be any. Conditions on these
    /// rows' texts are checked, and the reference is described by them.
    /// </summary>
    public QueryEngineBuilder CloseReferences(Func<PropertyInfo, ClosedValues?> closed)
    {
        Closed = closed;
        return this;
    }

    internal Func<PropertyInfo, ClosedValues?> Closed { get; private set; } = static _ => null;

    /// <summary>
    /// Declares the calendar by which working days are counted: an entity with a row for each day. Without one, days are counted by the
    /// calendar alone.
    /// </summary>
    /// <param name="day">The day, which is the entity's key.</param>
    /// <param name="workingDayNumber">How many working days there are up to and with this day, from whichever day on.</param>
    public QueryEngineBuilder Calendar<TEntity>(Expression<Func<TEntity, DateOnly>> day, Expression<Func<TEntity, int>> workingDayNumber)
        where TEntity : class
    {
        WorkingDays = new CalendarDescriptor(typeof(TEntity), day, workingDayNumber);
        return this;
    }

    /// <summary>The calendar of working days; null where there is none.</summary>
    internal CalendarDescriptor? WorkingDays { get; private set; }

    /// <summary>Which rows a foreign key may refer to; null where it is all of them.</summary>
    internal LambdaExpression? ValuesOf(Type entity, string foreignKey) => KeyValues.GetValueOrDefault((entity, foreignKey));

    private Dictionary<(Type Entity, string ForeignKey), LambdaExpression> KeyValues { get; } = [];

    /// <summary>The rollups of a record, the smallest first.</summary>
    internal IReadOnlyList<RollupDescriptor> RollupsOf(Type record) => Rollups.FindAll(rollup => rollup.Record == record);

    internal Type ContextType { get; private set; } = typeof(DbContext);

    internal void UseContext<TContext>() where TContext : DbContext => ContextType = typeof(TContext);
}

/// <summary>A calendar of working days.</summary>
/// <param name="Entity">The entity of its days.</param>
/// <param name="Day">The day.</param>
/// <param name="Number">The running number of working days.</param>
internal sealed record CalendarDescriptor(Type Entity, LambdaExpression Day, LambdaExpression Number);
