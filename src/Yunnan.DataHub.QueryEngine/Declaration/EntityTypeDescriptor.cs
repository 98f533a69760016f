using System.Linq.Expressions;
using System.Reflection;

namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>How a class of the EF model looks in the GraphQL schema, where that differs from the convention.</summary>
public abstract class EntityTypeDescriptor
{
    private protected EntityTypeDescriptor(Type clrType) => ClrType = clrType;

    internal Type ClrType { get; }
    internal string? GraphName { get; private protected set; }
    internal HashSet<string> Ignored { get; } = [];
    internal Dictionary<string, string> FieldNames { get; } = [];
    internal List<ComputedFieldDeclaration> Computed { get; } = [];
    internal List<(string Name, LambdaExpression Value)> Dimensions { get; } = [];
    internal HashSet<string> Measures { get; } = [];
    internal Dictionary<string, string> Scopes { get; } = [];
}

/// <inheritdoc/>
public sealed class EntityTypeDescriptor<TEntity>() : EntityTypeDescriptor(typeof(TEntity))
    where TEntity : class
{
    /// <summary>The type's name in the schema; without it, the class's own.</summary>
    public EntityTypeDescriptor<TEntity> Name(string name)
    {
        GraphName = name;
        return this;
    }

    /// <summary>Leaves a property out of the schema.</summary>
    public EntityTypeDescriptor<TEntity> Ignore(Expression<Func<TEntity, object?>> property)
    {
        Ignored.Add(PropertyOf(property).Name);
        return this;
    }

    /// <summary>Gives a property another name in the schema.</summary>
    public EntityTypeDescriptor<TEntity> Rename(Expression<Func<TEntity, object?>> property, string fieldName)
    {
        FieldNames[PropertyOf(property).Name] = fieldName;
        return this;
    }

    /// <summary>
    /// Adds a field that is computed for all rows of a level at once.
    /// </summary>
    /// <param name="fieldName">The field's name in the schema.</param>
    /// <param name="requires">What the computation needs of each row: it is read in the row's own SQL statement.</param>
    /// <param name="resolve">
    /// A static method <c>(IReadOnlyList&lt;TRequires&gt; rows, …) → Task&lt;IReadOnlyList&lt;TResult&gt;&gt;</c>, a result a row, in their order.
    /// A parameter of the DbContext's type, a <see cref="CancellationToken"/> and registered services are handed in; the others become the field's arguments.
    /// </param>
    public EntityTypeDescriptor<TEntity> Compute<TRequires>(string fieldName, Expression<Func<TEntity, TRequires>> requires, Delegate resolve)
        where TRequires : class
    {
        Computed.Add(new ComputedFieldDeclaration(fieldName, requires, resolve.Method));
        return this;
    }

    /// <summary>
    /// Adds something to group by, beside what the convention finds: flags, enums, whole numbers, dates and keys of other entities,
    /// in the row and in what it refers to.
    /// </summary>
    /// <param name="name">The field's name in a group's key.</param>
    /// <param name="value">Its value.</param>
    public EntityTypeDescriptor<TEntity> Dimension<TValue>(string name, Expression<Func<TEntity, TValue>> value)
    {
        Dimensions.Add((name, value));
        return this;
    }

    /// <summary>Adds a whole number that can be summed up; decimals can without being named.</summary>
    public EntityTypeDescriptor<TEntity> Measure(Expression<Func<TEntity, object?>> property)
    {
        Measures.Add(PropertyOf(property).Name);
        return this;
    }

    /// <summary>
    /// Keeps a property for callers with a scope: who lacks it can neither select it nor filter, sort or group by it.
    /// A reference and the key that it holds are two properties: name both.
    /// </summary>
    public EntityTypeDescriptor<TEntity> RequireScope(Expression<Func<TEntity, object?>> property, string scope)
    {
        Scopes[PropertyOf(property).Name] = scope;
        return this;
    }

    private static PropertyInfo PropertyOf(Expression<Func<TEntity, object?>> property)
    {
        var body = property.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : property.Body;
        return body is MemberExpression { Member: PropertyInfo info }
            ? info
            : throw new ArgumentException($"{property} is not a property.", nameof(property));
    }
}

internal sealed record ComputedFieldDeclaration(string Name, LambdaExpression Requires, MethodInfo Method);
