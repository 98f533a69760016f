using System.Linq.Expressions;
using System.Reflection;

namespace Yunnan.DataHub.Terms;

/// <summary>
/// Conditions on one value, with one meaning wherever they are written: a comparison with a missing value does not hold, so that its
/// opposite does, in SQL as in C#.
/// </summary>
internal static class Conditions
{
    private static readonly MethodInfo _folded = typeof(FoldedText).GetMethod(nameof(FoldedText.OfStored), [typeof(string)])!;

    /// <summary>Whether the value is missing; never for what can't be.</summary>
    public static Expression IsNull(Expression value) =>
        CanBeNull(value.Type) ? Expression.Equal(value, Expression.Constant(null, value.Type)) : Expression.Constant(false);

    /// <summary>The type that a value is compared as: without <see cref="Nullable{T}"/>.</summary>
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Whether none of these values is of a <see cref="Nullable{T}"/>.</summary>
    public static bool AreBare(params ReadOnlySpan<Expression> values)
    {
        foreach (var value in values)
        {
            if (Bare(value.Type) != value.Type)
                return false;
        }
        return true;
    }

    /// <summary>Whether an operation holds between a value and an argument that is not null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="operation">The operation; a negated one is the opposite of its positive one.</param>
    /// <param name="argument">The argument, of the value's bare type; a list of them for <c>in</c>.</param>
    /// <param name="orMissing">Whether the list of <c>in</c> holds null, too.</param>
    public static Expression Holds(Expression value, FilterOperation operation, Expression argument, bool orMissing = false)
    {
        var bare = Present(value);
        Expression holds = operation.Positive switch
        {
            "in" => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [bare.Type], argument, bare),
            "contains" => Text(nameof(string.Contains)),
            "startsWith" => Text(nameof(string.StartsWith)),
            "endsWith" => Text(nameof(string.EndsWith)),
            "eqi" => Expression.Equal(Folded(), argument),
            "containsi" => Text(nameof(string.Contains), Folded()),
            "startsWithi" => Text(nameof(string.StartsWith), Folded()),
            _ => Relation(bare, operation, argument),
        };
        // The null check makes the condition two-valued, so that its negation holds for null.
        if (CanBeNull(value.Type))
            holds = Expression.AndAlso(Expression.Not(IsNull(value)), holds);
        return Signed(operation, orMissing ? Expression.OrElse(IsNull(value), holds) : holds);

        Expression Text(string method, Expression? text = null) =>
            Expression.Call(text ?? bare, typeof(string).GetMethod(method, [typeof(string)])!, argument);

        Expression Folded() => Conditions.Folded(bare);
    }

    /// <summary>
    /// Whether an operation holds between two values of a row: never where one is missing, but for the opposite of an operation.
    /// </summary>
    /// <param name="left">The one value.</param>
    /// <param name="operation">An operation of equality or order.</param>
    /// <param name="right">The other one.</param>
    /// <param name="align">Makes of both, without <see cref="Nullable{T}"/>, what is compared; null where it is they.</param>
    public static Expression HoldsBetween(Expression left, FilterOperation operation, Expression right,
        Func<Expression, Expression, (Expression Left, Expression Right)>? align = null)
    {
        var (one, other) = (Present(left), Present(right));
        if (align is not null)
            (one, other) = align(one, other);
        var positive = Relation(one, operation, other);
        foreach (var value in new[] { right, left })
        {
            if (CanBeNull(value.Type))
                positive = Expression.AndAlso(Expression.Not(IsNull(value)), positive);
        }
        return Signed(operation, positive);
    }

    /// <summary>Whether the part of a text from a place on equals a text, or one of several: never where it is too short.</summary>
    /// <param name="value">The text.</param>
    /// <param name="operation">An operation of equality.</param>
    /// <param name="start">How many characters stand before the part.</param>
    /// <param name="argument">What the part is compared with; a list of texts for <c>in</c>. None is empty or ends with a blank.</param>
    public static Expression HoldsAt(Expression value, FilterOperation operation, Expression start, Expression argument)
    {
        var holds = operation.Positive == "in" ? AnyEqual() : Expression.Equal(Part(argument), argument);
        return Signed(operation, Expression.AndAlso(Expression.Not(IsNull(value)), holds));

        // EF takes an 'equals' that stands alone in Any for Contains, although the other side names the item, too.
        Expression AnyEqual()
        {
            var item = Expression.Parameter(typeof(string), "t");
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(string)], argument,
                Expression.Lambda(Expression.AndAlso(Expression.Not(IsNull(item)), Expression.Equal(Part(item), item)), item));
        }

        MethodCallExpression Part(Expression text) =>
            Expression.Call(value, nameof(string.Substring), null, start, Expression.Property(text, nameof(string.Length)));
    }

    /// <summary>
    /// The form of a stored text in which case and width don't count; what it is compared with must be in that form, too.
    /// </summary>
    public static Expression Folded(Expression text) => Expression.Call(_folded, text);

    /// <summary>A condition, or its opposite where the operation is a negated one.</summary>
    public static Expression Signed(FilterOperation operation, Expression positive) =>
        operation.IsNegated ? Expression.Not(positive) : positive;

    /// <summary>Both conditions; either may be missing.</summary>
    public static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    /// <summary>
    /// Joins conditions in a balanced tree: EF walks expressions recursively, and a chain of hundreds would use up its stack.
    /// </summary>
    public static Expression Balanced(IReadOnlyList<Expression> parts, Func<Expression, Expression, Expression> combine)
    {
        return Of(0, parts.Count);

        Expression Of(int start, int count) =>
            count == 1 ? parts[start] : combine(Of(start, count / 2), Of(start + (count / 2), count - (count / 2)));
    }

    private static BinaryExpression Relation(Expression left, FilterOperation operation, Expression right) => operation.Positive switch
    {
        "eq" => Expression.Equal(left, right),
        "gt" => Expression.GreaterThan(left, right),
        "gte" => Expression.GreaterThanOrEqual(left, right),
        "lt" => Expression.LessThan(left, right),
        "lte" => Expression.LessThanOrEqual(left, right),
        _ => throw new InvalidOperationException($"There is no operation '{operation.Positive}'."),
    };

    /// <summary>The value where it is known not to be null.</summary>
    public static Expression Present(Expression value) =>
        Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, nameof(Nullable<>.Value));

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}

/// <summary>Which values an operation is for.</summary>
internal enum FilterOperationKind
{
    Equality,
    Order,
    Text,

    /// <summary>For texts, whatever their case and width: see <see cref="FoldedText"/>.</summary>
    FoldedText,
}

/// <summary>An operation of the filter language. Each negated one holds exactly where its positive one does not, nulls included.</summary>
internal sealed record FilterOperation(string Name, string Positive, bool IsNegated, FilterOperationKind Kind, bool TakesList,
    string Description)
{
    /// <summary>The condition on an object whether it is there.</summary>
    public const string Exists = "exists";

    private const string Folding = "whatever the case of ASCII letters, in full or half width";

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
        Create("eqi", $"equals this text, {Folding}", FilterOperationKind.FoldedText),
        Not("neqi", "eqi", FilterOperationKind.FoldedText),
        Create("containsi", $"contains this text, {Folding}", FilterOperationKind.FoldedText),
        Not("ncontainsi", "containsi", FilterOperationKind.FoldedText),
        Create("startsWithi", $"starts with this text, {Folding}", FilterOperationKind.FoldedText),
        Not("nstartsWithi", "startsWithi", FilterOperationKind.FoldedText),
    ];

    private static readonly Dictionary<string, FilterOperation> ByName = All.ToDictionary(o => o.Name);

    /// <summary>The operation with this name; null where there is none.</summary>
    public static FilterOperation? Find(string name) => ByName.GetValueOrDefault(name);

    private static FilterOperation Create(string name, string does, FilterOperationKind kind, bool takesList = false) =>
        new(name, name, false, kind, takesList, $"The value {does}.");

    private static FilterOperation Not(string name, string positive, FilterOperationKind kind, bool takesList = false) =>
        new(name, positive, true, kind, takesList, $"The opposite of {positive}; holds for null unless {positive} does.");
}
