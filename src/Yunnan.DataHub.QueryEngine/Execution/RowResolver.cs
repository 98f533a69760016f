using System.Reflection;
using GraphQL;
using GraphQL.Resolvers;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Execution;

/// <summary>Fields of mapped types: the value stands ready in the row.</summary>
internal sealed class RowResolver : IFieldResolver
{
    public static readonly RowResolver Instance = new();

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var row = (Row)context.Source!;
        return new(row.Layout[ResponseName(context)].Read(row.Data));
    }

    public static string ResponseName(IResolveFieldContext context) => (context.FieldAst.Alias?.Name ?? context.FieldAst.Name).StringValue;
}

/// <summary>Fields of plain C# classes.</summary>
internal sealed class PropertyResolver(PropertyInfo property) : IFieldResolver
{
    private readonly Func<object, object?> _read = Compile(property);

    public PropertyInfo Property { get; } = property;

    public object? Read(object source) => _read(source);

    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(_read(context.Source!));

    private static Func<object, object?> Compile(PropertyInfo property)
    {
        var source = System.Linq.Expressions.Expression.Parameter(typeof(object));
        var value = System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(source, property.DeclaringType!), property);
        return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(
            System.Linq.Expressions.Expression.Convert(value, typeof(object)), source).Compile();
    }
}
