using System.Text.Json;
using Yunnan.DataHub.QueryEngine.Limits;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>What a root field takes of its operation's cost.</summary>
/// <param name="Name">The name that it has in the answer.</param>
/// <param name="Cost">Its cost, statements included.</param>
/// <param name="Use">What it asks of the database; null where it was not planned.</param>
internal readonly record struct FieldCost(string Name, double Cost, DatabaseUse? Use);

/// <summary>What is asked of the database.</summary>
/// <param name="Statements">How many statements.</param>
/// <param name="Joins">How many references to other objects they follow, all in all.</param>
internal readonly record struct DatabaseUse(int Statements, int Joins);

/// <summary>The extension <c>operationCost</c> of an answer.</summary>
/// <param name="cost">The operation's cost.</param>
/// <param name="use">What it asks of the database; null where it was not planned.</param>
/// <param name="fields">Its root fields.</param>
/// <param name="limits">What is allowed.</param>
internal sealed class CostReport(double cost, DatabaseUse? use, IEnumerable<FieldCost> fields, EngineLimits limits)
{
    /// <summary>Of an operation that is planned.</summary>
    public static CostReport Of(OperationPlan plan, EngineLimits limits) =>
        new(plan.Cost, new DatabaseUse(plan.Statements, plan.Joins), plan.FieldCosts, limits);

    /// <summary>Of an operation that is refused for its fields, before it is planned.</summary>
    public static CostReport Of(OperationCost cost, EngineLimits limits) =>
        new(cost.Total, null, cost.Fields.Select(field => new FieldCost(field.Key, field.Value, null)), limits);

    /// <summary>Writes the member <c>extensions</c>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("extensions"u8);
        json.WriteStartObject("operationCost"u8);
        WriteCost(json, cost, use);
        json.WriteStartObject("allowed"u8);
        json.WriteNumber("cost"u8, limits.Cost);
        json.WriteNumber("statements"u8, limits.Statements);
        json.WriteEndObject();
        json.WriteStartObject("fields"u8);
        foreach (var field in fields)
        {
            json.WriteStartObject(field.Name);
            WriteCost(json, field.Cost, field.Use);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCost(Utf8JsonWriter json, double cost, DatabaseUse? use)
    {
        json.WriteNumber("cost"u8, cost);
        if (use is not var (statements, joins))
            return;
        json.WriteNumber("statements"u8, statements);
        json.WriteNumber("joins"u8, joins);
    }
}
