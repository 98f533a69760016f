namespace Yunnan.DataHub.QueryEngine.Filtering;

internal enum OperationKind
{
    Equality,
    Order,
    Text,
}

/// <summary>An operation of the filter language. Each negated one holds exactly where its positive one does not, nulls included.</summary>
internal sealed record Operation(string Name, string Positive, bool IsNegated, OperationKind Kind, bool TakesList, string Description)
{
    /// <summary>The condition on an object whether it is there.</summary>
    public const string Exists = "exists";

    public static readonly IReadOnlyList<Operation> All =
    [
        Of("eq", "equals this value; null: has no value", OperationKind.Equality),
        Not("neq", "eq", OperationKind.Equality),
        Of("in", "equals one of these values", OperationKind.Equality, takesList: true),
        Not("nin", "in", OperationKind.Equality, takesList: true),
        Of("gt", "is greater than this value", OperationKind.Order),
        Not("ngt", "gt", OperationKind.Order),
        Of("gte", "is greater than or equal to this value", OperationKind.Order),
        Not("ngte", "gte", OperationKind.Order),
        Of("lt", "is less than this value", OperationKind.Order),
        Not("nlt", "lt", OperationKind.Order),
        Of("lte", "is less than or equal to this value", OperationKind.Order),
        Not("nlte", "lte", OperationKind.Order),
        Of("contains", "contains this text, letter for letter", OperationKind.Text),
        Not("ncontains", "contains", OperationKind.Text),
        Of("startsWith", "starts with this text, letter for letter", OperationKind.Text),
        Not("nstartsWith", "startsWith", OperationKind.Text),
        Of("endsWith", "ends with this text, letter for letter", OperationKind.Text),
        Not("nendsWith", "endsWith", OperationKind.Text),
    ];

    private static readonly Dictionary<string, Operation> ByName = All.ToDictionary(o => o.Name);

    public static Operation Find(string name) => ByName[name];

    private static Operation Of(string name, string does, OperationKind kind, bool takesList = false) =>
        new(name, name, false, kind, takesList, $"The value {does}.");

    private static Operation Not(string name, string positive, OperationKind kind, bool takesList = false) =>
        new(name, positive, true, kind, takesList, $"The opposite of {positive}; holds for null unless {positive} does.");
}
