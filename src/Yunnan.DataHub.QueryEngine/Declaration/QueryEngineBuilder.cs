using Microsoft.EntityFrameworkCore;

namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>Collects what the schema is made of: classes of root fields, and types that differ from the convention.</summary>
public sealed class QueryEngineBuilder
{
    internal List<Type> QueryClasses { get; } = [];
    internal Dictionary<Type, EntityTypeDescriptor> Types { get; } = [];
    internal List<RollupDescriptor> Rollups { get; } = [];

    /// <summary>
    /// Each public static method of the class becomes a root field: named after the method without <c>Get</c>, described by its doc comment,
    /// its abilities said by attributes. Methods that return <see cref="IQueryable{T}"/> of an entity are run by the engine,
    /// others by calling them.
    /// </summary>
    public QueryEngineBuilder AddQueries(Type queryClass)
    {
        QueryClasses.Add(queryClass);
        return this;
    }

    /// <summary>Declares how a class of the EF model differs from the convention.</summary>
    public QueryEngineBuilder AddType<TEntity>(Action<EntityTypeDescriptor<TEntity>> configure)
        where TEntity : class
    {
        var descriptor = new EntityTypeDescriptor<TEntity>();
        configure(descriptor);
        Types.Add(typeof(TEntity), descriptor);
        return this;
    }

    /// <summary>
    /// Declares a rollup: counts and sums of the record's aggregate and connection that it can answer are read from it. Of several that can, the one that was
    /// declared first is taken, so declare the smallest first.
    /// </summary>
    public QueryEngineBuilder AddRollup(RollupDescriptor rollup)
    {
        ArgumentNullException.ThrowIfNull(rollup);
        Rollups.Add(rollup.Rows is not null ? rollup : throw new ArgumentException($"The rollup {rollup.Rollup} has no count.", nameof(rollup)));
        return this;
    }

    /// <summary>The rollups of a record, the smallest first.</summary>
    internal IReadOnlyList<RollupDescriptor> RollupsOf(Type record) => Rollups.FindAll(rollup => rollup.Record == record);

    internal Type ContextType { get; private set; } = typeof(DbContext);

    internal void UseContext<TContext>() where TContext : DbContext => ContextType = typeof(TContext);
}
