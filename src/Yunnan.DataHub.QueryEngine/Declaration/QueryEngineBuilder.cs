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

    /// <summary>Which rows a foreign key may refer to; null where it is all of them.</summary>
    internal LambdaExpression? ValuesOf(Type entity, string foreignKey) => KeyValues.GetValueOrDefault((entity, foreignKey));

    private Dictionary<(Type Entity, string ForeignKey), LambdaExpression> KeyValues { get; } = [];

    /// <summary>The rollups of a record, the smallest first.</summary>
    internal IReadOnlyList<RollupDescriptor> RollupsOf(Type record) => Rollups.FindAll(rollup => rollup.Record == record);

    internal Type ContextType { get; private set; } = typeof(DbContext);

    internal void UseContext<TContext>() where TContext : DbContext => ContextType = typeof(TContext);
}
