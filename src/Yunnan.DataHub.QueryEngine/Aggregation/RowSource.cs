using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>The rows that are counted and grouped: those of a root field, or those of a list of many owners at once.</summary>
internal abstract class RowSource
{
    /// <summary>The type of the rows.</summary>
    public abstract Type RowType { get; }

    /// <summary>The value in a row by which its owner is known; null where all rows are one whole.</summary>
    public abstract LambdaExpression? Owner { get; }

    /// <summary>The entity in a row.</summary>
    public abstract Expression Element(Expression row);

    /// <summary>What is read beside the entity in a row.</summary>
    public virtual Expression Beside(Expression row, RowLookup lookup) =>
        throw new InvalidOperationException($"'{lookup.Field.Name}' is not read beside the rows.");

    /// <summary>The query for the rows.</summary>
    public abstract Expression Rows(ParameterSet parameters);

    /// <summary>A lambda over rows from one over entities.</summary>
    public LambdaExpression OfRow(LambdaExpression ofElement)
    {
        var row = Expression.Parameter(RowType, "x");
        return Expression.Lambda(Access.Inline(ofElement, Element(row)), row);
    }
}

/// <summary>Rows of an entity that meet a condition.</summary>
/// <param name="planning">What it is planned with.</param>
/// <param name="mapping">The entity's mapping.</param>
/// <param name="where">Which rows.</param>
internal abstract class EntityRows(PlanningContext planning, ObjectMapping mapping, ArgumentRef where) : RowSource
{
    private readonly ComputedKeysOfWhere? _computed = ComputedConditions.Prepare(planning, mapping, where);

    protected PlanningContext Planning => planning;

    protected ObjectMapping Mapping => mapping;

    public override Type RowType => mapping.ClrType;

    public override LambdaExpression? Owner => null;

    public override Expression Element(Expression row) => row;

    /// <summary>All entities.</summary>
    protected Expression All() => QuerySource.AllRows(planning.Database, mapping.ClrType);

    /// <summary>The condition on an entity; null where nothing is asked.</summary>
    protected LambdaExpression? Filter(ParameterSet parameters) =>
        new FilterBuilder(planning.Limits, parameters, new JoinLimit(planning.Budget), _computed).Build(mapping, where);
}

/// <summary>The rows of a root field.</summary>
internal sealed class RootRows(PlanningContext planning, ObjectMapping mapping, ArgumentRef where) : EntityRows(planning, mapping, where)
{
    public override Expression Rows(ParameterSet parameters) => QuerySource.Where(All(), Filter(parameters));
}

/// <summary>The rows that refer to their owners by a foreign key: no table but their own is read.</summary>
internal sealed class ReferringRows(PlanningContext planning, ObjectMapping mapping, ArgumentRef where, IForeignKey link)
    : EntityRows(planning, mapping, where)
{
    public override LambdaExpression Owner { get; } = OwnerOf(link);

    public override Expression Rows(ParameterSet parameters)
    {
        var row = Expression.Parameter(RowType, "x");
        var key = Access.Inline(Owner, row);
        if (Nullable.GetUnderlyingType(key.Type) is { } bare)
            key = Expression.Convert(key, bare);
        var ofOwners = QuerySource.Where(All(), KeyList.Contains(parameters, row, key, static values => values.Keys));
        return QuerySource.Where(ofOwners, Filter(parameters));
    }

    private static LambdaExpression OwnerOf(IForeignKey link)
    {
        var row = Expression.Parameter(link.DeclaringEntityType.ClrType, "x");
        return Expression.Lambda(Expression.Property(row, link.Properties[0].PropertyInfo!), row);
    }
}

/// <summary>The elements of a list that is kept otherwise, such as the rows at the other end of a table of links.</summary>
internal sealed class ListedRows(PlanningContext planning, ObjectMapping mapping, ArgumentRef where, EntityPath owner, ListLink list)
    : EntityRows(planning, mapping, where)
{
    public override Type RowType => Source(null).RowType;

    public override LambdaExpression Owner
    {
        get
        {
            var row = Expression.Parameter(RowType, "x");
            return Expression.Lambda(Expression.Property(row, "AnchorKey"), row);
        }
    }

    public override Expression Element(Expression row) => Expression.Property(row, "Element");

    public override Expression Rows(ParameterSet parameters) => Source(Filter(parameters)).Query(Planning.Database, parameters);

    private ListSource Source(LambdaExpression? filter) =>
        new(owner, new PathSegment(owner.References, list, Mapping.ClrType), filter, static _ => [], null);
}
