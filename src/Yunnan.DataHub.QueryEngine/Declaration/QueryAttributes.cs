namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>The rows come as a connection: <c>first after last before</c>, <c>nodes edges pageInfo totalCount</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UsePagingAttribute : Attribute;

/// <summary>The rows can be filtered: <c>where</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFilteringAttribute : Attribute;

/// <summary>The rows can be sorted: <c>order</c>. Without it, and as the last tie-breaker, they come by key.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseSortingAttribute : Attribute;

/// <summary>The field is the first row of the query, or null.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute : Attribute;

/// <summary>The rows can be counted and grouped: a second field, <c>xAggregate(where)</c>, stands beside the first.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseAggregationAttribute : Attribute;
