using System.Linq.Expressions;
using GraphQL.Types;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>Plans a field of a row that takes more than columns, lists and computed values.</summary>
internal interface IRowFieldPlanner
{
    /// <summary>Plans the field where the row's statement is planned.</summary>
    /// <param name="planning">What it is planned with.</param>
    /// <param name="row">The row's statement.</param>
    /// <param name="path">Where the row's object stands.</param>
    /// <param name="item">The object, in the row's statement.</param>
    /// <param name="field">The field in the operation.</param>
    FieldWriter Plan(PlanningContext planning, StatementPlanner row, EntityPath path, Expression item, SelectedField field);
}

/// <summary>Notes on the fields of objects who plans them.</summary>
internal static class RowFieldMetadata
{
    private const string PlannerKey = "datahub.row";

    public static FieldType PlannedBy(this FieldType field, IRowFieldPlanner planner)
    {
        field.Metadata[PlannerKey] = planner;
        return field;
    }

    /// <summary>Who plans the field; null for fields that every row has.</summary>
    public static IRowFieldPlanner? Planner(this IMetadataReader field) => field.GetMetadata<IRowFieldPlanner?>(PlannerKey);
}
