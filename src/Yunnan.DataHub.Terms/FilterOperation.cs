namespace Yunnan.DataHub.Terms;

/// <summary>Which values an operation is for.</summary>
internal enum FilterOperationKind
{
    Equality,
    Order,
    Text,
}

/// <summary>An operation of the filter language. Each negated one holds exactly where its positive one does not, nulls included.</summary>
internal sealed record FilterOperation(string Name, string Positive, bool IsNegated, FilterOperationKind Kind, bool TakesList,
    string Description)
{
    /// <summary>The condition on an object whether it is there.</summary>
    public const string Exists = "exists";

    public static readonly IReadOnlyList<FilterOperation> All =
    [
        Create("eq", "equals this value; null: has no value", FilterOperationKind.Equality),
        Not("neq", "eq", FilterOperationKind.Equality),
        Create("in", "equals one of these values", FilterOperationKind.Equality, takesList: true),
        Not("nin", "in", FilterOperationKind.Equality, takesList: true),
        Create("gt", "is greater than this value", FilterOperationKind.Order),
        Not("ngt", "gt", FilterOperationKind.Order),
        Create("gte", "is greater than or equal to this value", FilterOperationKind.Order),
        Not("ngte", "gte", FilterOperationKind.Order),
        Create("lt", "is less than this value", FilterOperationKind.Order),
        Not("nlt", "lt", FilterOperationKind.Order),
        Create("lte", "is less than or equal to this value", FilterOperationKind.Order),
        Not("nlte", "lte", FilterOperationKind.Order),
        Create("contains", "contains this text, letter for letter", FilterOperationKind.Text),
        Not("ncontains", "contains", FilterOperationKind.Text),
        Create("startsWith", "starts with this text, letter for letter", FilterOperationKind.Text),
        Not("nstartsWith", "startsWith", FilterOperationKind.Text),
        Create("endsWith", "ends with this text, letter for letter", FilterOperationKind.Text),
        Not("nendsWith", "endsWith", FilterOperationKind.Text),
    ];

    private static readonly Dictionary<string, FilterOperation> ByName = All.ToDictionary(o => o.Name);

    /// <summary>The operation with this name; null where there is none.</summary>
    public static FilterOperation? Find(string name) => ByName.GetValueOrDefault(name);

    private static FilterOperation Create(string name, string does, FilterOperationKind kind, bool takesList = false) =>
        new(name, name, false, kind, takesList, $"The value {does}.");

    private static FilterOperation Not(string name, string positive, FilterOperationKind kind, bool takesList = false) =>
        new(name, positive, true, kind, takesList, $"The opposite of {positive}; holds for null unless {positive} does.");
}
