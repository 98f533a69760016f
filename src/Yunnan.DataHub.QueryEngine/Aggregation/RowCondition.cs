using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Planning;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Conditions inside a figure: which of a group's rows it is of.</summary>
internal sealed class RowCondition(PlanningContext planning, ObjectMapping mapping, ParameterSet parameters)
{
    /// <summary>The condition on an entity; null where nothing is asked.</summary>
    public LambdaExpression? Of(ArgumentRef where)
    {
        var computed = ComputedConditions.Prepare(planning, mapping, where);
        var filters = new FilterBuilder(planning.Limits, parameters, new JoinLimit(planning.Budget), computed);
        if (filters.Build(mapping, where) is not { } condition)
            return null;
        if (mapping.Key is not { } key || OwnColumns.Suffice(condition, planning.Database.Model.FindEntityType(mapping.ClrType)!))
            return condition;
        // What goes beyond the row's own columns, EF would look up for each group anew. Asked of the rows by themselves it is looked up
        // once: the figure's condition is then that the row is among those that meet it.
        planning.Budget.AddCost(PlanBudget.SmallScanCost);
        var (item, row) = (condition.Parameters[0], Expression.Parameter(mapping.ClrType, "x"));
        var keys = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [mapping.ClrType, key.Property.PropertyType],
            QuerySource.Where(QuerySource.AllRows(planning.Database, mapping.ClrType), condition),
            Expression.Quote(Expression.Lambda(Expression.Property(item, key.Property), item)));
        return Expression.Lambda(
            Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [key.Property.PropertyType], keys,
                Expression.Property(row, key.Property)), row);
    }

    /// <summary>Tells whether a condition reads no more than columns of the row.</summary>
    private sealed class OwnColumns(ParameterExpression row, IEntityType type) : ExpressionVisitor
    {
        private bool _suffice = true;

        public static bool Suffice(LambdaExpression condition, IEntityType type)
        {
            var columns = new OwnColumns(condition.Parameters[0], type);
            columns.Visit(condition.Body);
            return columns._suffice;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression != row)
                return base.VisitMember(node);
            _suffice &= type.FindProperty(node.Member.Name) is { IsPrimitiveCollection: false };
            return node;
        }

        // Met elsewhere than in front of a column: the row as a whole, or a row of a list.
        protected override Expression VisitParameter(ParameterExpression node)
        {
            _suffice &= node != row && !type.Model.FindEntityTypes(node.Type).Any();
            return node;
        }

        protected override Expression VisitExtension(Expression node)
        {
            _suffice = false;
            return node;
        }
    }
}
