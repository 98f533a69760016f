using System.Linq.Expressions;
using System.Reflection;

namespace Yunnan.DataHub.QueryEngine.Declaration;

/// <summary>How a class of the EF model looks in the GraphQL schema, where that differs from the convention.</summary>
public abstract class EntityTypeDescriptor
{
    private protected EntityTypeDescriptor(Type clrType) => ClrType = clrType;

    internal Type ClrType { get; }

    /// <summary>The root field that pages through the rows; null for what is reached through other types alone.</summary>
    internal string? ListField { get; private protected set; }

    /// <summary>Former names of the root field, with what to say of each.</summary>
    internal List<(string Name, string Reason)> FormerListFields { get; } = [];

    /// <summary>What a single row is found by: the argument's name, and the value in the row. Without any it is found by its id.</summary>
    internal IReadOnlyList<(string Argument, LambdaExpression Value)> FindKey { get; private protected set; } = [];

    internal string? GraphName { get; private protected set; }
    internal HashSet<string> Ignored { get; } = [];
    internal Dictionary<string, string> FieldNames { get; } = [];
    internal List<ComputedFieldDeclaration> Computed { get; } = [];
    internal List<DimensionDeclaration> Dimensions { get; } = [];
    internal HashSet<string> Measures { get; } = [];
    internal List<(string Property, string Scope)> Scopes { get; } = [];
    internal List<string> LinkScopes { get; } = [];
}

/// <inheritdoc/>
public sealed class EntityTypeDescriptor<TEntity>() : EntityTypeDescriptor(typeof(TEntity))
    where TEntity : class
{
    /// <summary>
    /// Lets the single root field find a row by values that are its natural key: <c>FindBy(s =&gt; s.Number)</c> makes the argument
    /// <c>number</c>, <c>FindBy(e =&gt; new { ClassNumber = e.TrainingClass.Number, e.PersonId })</c> the arguments <c>classNumber</c> and
    /// <c>personId</c>.
    /// </summary>
    public EntityTypeDescriptor<TEntity> FindBy<TKey>(Expression<Func<TEntity, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        FindKey = key.Body switch
        {
            NewExpression { Members: { } members } parts =>
                [.. members.Zip(parts.Arguments, (member, value) => (member.Name, Expression.Lambda(value, key.Parameters)))],
            MemberExpression member => [(member.Member.Name, key)],
            _ => throw new ArgumentException($"{key} is no property and no object made of properties.", nameof(key)),
        };
        return this;
    }

    /// <summary>Keeps a former name of the root field, marked as deprecated for this reason.</summary>
    public EntityTypeDescriptor<TEntity> Formerly(string listField, string reason)
    {
        FormerListFields.Add((listField, reason));
        return this;
    }

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
    /// A static method <c>(IReadOnlyList&lt;TRequires&gt; rows, …) → Task&lt;IReadOnlyList&lt;TResult&gt;&gt;</c>, a result a row, in their
    /// order. A parameter of the DbContext's type, a <see cref="CancellationToken"/>, a <see cref="FieldSelection"/> and registered
    /// services are handed in; the others become the field's arguments.
    /// </param>
    public EntityTypeDescriptor<TEntity> Compute<TRequires>(string fieldName, Expression<Func<TEntity, TRequires>> requires,
        Delegate resolve)
        where TRequires : class
    {
        Computed.Add(new ComputedFieldDeclaration(fieldName, requires, resolve.Method));
        return this;
    }

    /// <summary>
    /// Adds something to group by, beside what the rule finds: what of a row tells kinds apart, and flags, enums, keys, years of days and
    /// <see cref="QueryEngineBuilder.GroupByReferred"/> of what it refers to.
    /// </summary>
    /// <param name="name">The field's name in a group's key.</param>
    /// <param name="value">Its value.</param>
    public EntityTypeDescriptor<TEntity> Dimension<TValue>(string name, Expression<Func<TEntity, TValue>> value)
    {
        Dimensions.Add(new DimensionDeclaration(name, value, null));
        return this;
    }

    /// <summary>
    /// Adds something to group by that everybody may use although what it is made of needs a scope, because it tells no more than is meant
    /// for all: a year of birth as a decade.
    /// </summary>
    /// <param name="name">The field's name in a group's key.</param>
    /// <param name="value">Its value, coarse enough to be open.</param>
    /// <param name="description">What it is.</param>
    public EntityTypeDescriptor<TEntity> OpenDimension<TValue>(string name, Expression<Func<TEntity, TValue>> value, string description)
    {
        Dimensions.Add(new DimensionDeclaration(name, value, description));
        return this;
    }

    /// <summary>Adds a whole number that can be summed up; decimals can without being named.</summary>
    public EntityTypeDescriptor<TEntity> Measure(Expression<Func<TEntity, object?>> property)
    {
        Measures.Add(PropertyOf(property).Name);
        return this;
    }

    /// <summary>
    /// Keeps a property for callers with a scope: who lacks it can neither select it nor filter, sort or group by it, nor by what goes
    /// through it. Of a reference or a list, the whole link is closed, once for both ends: the reference, the key that it holds, and the
    /// list on the other side. Several scopes for one property are all needed.
    /// </summary>
    public EntityTypeDescriptor<TEntity> RequireScope(Expression<Func<TEntity, object?>> property, string scope)
    {
        Scopes.Add((PropertyOf(property).Name, scope));
        return this;
    }

    /// <summary>
    /// Keeps every link of other entities to this one for callers with a scope, as <see cref="RequireScope"/> does for one:
    /// a reference that the model gains later is closed, too. What this entity refers to stays open.
    /// </summary>
    public EntityTypeDescriptor<TEntity> RequireScopeOfLinks(string scope)
    {
        LinkScopes.Add(scope);
        return this;
    }

    internal EntityTypeDescriptor<TEntity> AtRoot(string listField)
    {
        ListField = listField;
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

/// <param name="Name">The field's name in a group's key.</param>
/// <param name="Value">Its value in a row.</param>
/// <param name="OpenAs">What it tells everybody, whatever it is made of; null where what it is made of says who may use it.</param>
internal sealed record DimensionDeclaration(string Name, LambdaExpression Value, string? OpenAs);
