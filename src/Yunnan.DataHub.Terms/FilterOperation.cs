namespace Yunnan.DataHub.Terms;

/// <summary>Which values an operation is for.</summary>
internal enum FilterOperationKind
{
    Equality,
    Order,
    Text,
}

/// <summary>An operation of the filter language. Each negated one holds exactly where its positive one does not, nulls included.</summary>
internal sealed record FilterOperation(string Name, string Positive, bool IsNegated, FilterOperationKind Kind, bool TakesList, string Description)
{
    /// <summary>The condition on an object whether it is there.</summary>
    public const string Exists = "exists";

    public static readonly IReadOnlyList<FilterOperation> All =
    [
        Of("eq", "equals this value; null: has no value", FilterOperationKind.Equality),
        Not("neq", "eq", FilterOperationKind.Equality),
        Of("in", "equals one of these values", FilterOperationKind.Equality, takesList: true),
        Not("nin", "in", FilterOperationKind.Equality, takesList: true),
        Of("gt", "is greater than this value", FilterOperationKind.Order),
        Not("ngt", "gt", FilterOperationKind.Order),
        Of("gte", "is greater than or equal to this value", FilterOperationKind.Order),
        Not("ngte", "gte", FilterOperationKind.Order),
        Of("lt", "is less than this value", FilterOperationKind.Order),
        Not("nlt", "lt", FilterOperationKind.Order),
        Of("lte", "is less than or equal to this value", FilterOperationKind.Order),
        Not("nlte", "lte", FilterOperationKind.Order),
        Of("contains", "contains this text, letter for letter", FilterOperationKind.Text),
        Not("ncontains", "contains", FilterOperationKind.Text),
        Of("startsWith", "starts with this text, letter for letter", FilterOperationKind.Text),
        Not("nstartsWith", "startsWith", FilterOperationKind.Text),
        Of("endsWith", "ends with this text, letter for letter", FilterOperationKind.Text),
        Not("nendsWith", "endsWith", FilterOperationKind.Text),
    ];

    private static readonly Dictionary<string, FilterOperation> ByName = All.ToDictionary(o => o.Name);

    /// <summary>The operation with this name; null where there is none.</summary>
    public static FilterOperation? Find(string name) => ByName.GetValueOrDefault(name);

    private static FilterOperation Of(string name, string does, FilterOperationKind kind, bool takesList = false) =>
        new(name, name, false, kind, takesList, $"The value {does}.");

    private static FilterOperation Not(string name, string positive, FilterOperationKind kind, bool takesList = false) =>
        new(name, positive, true, kind, takesList, $"The opposite of {positive}; holds for null unless {positive} does.");
}
