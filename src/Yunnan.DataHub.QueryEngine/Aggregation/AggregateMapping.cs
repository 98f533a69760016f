using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Authorization;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Types;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>Something to group by.</summary>
/// <param name="Name">The field's name in a group's key; in capitals, the value of the enum of dimensions.</param>
/// <param name="Description">What it is.</param>
/// <param name="Value">Its value in a row.</param>
/// <param name="Period">How the number in <paramref name="Value"/> reads as a period; none where it is a plain value.</param>
/// <param name="Scope">The scopes without which a caller may not use it: those of all that its value is made of.</param>
internal sealed record Dimension(string Name, string? Description, LambdaExpression Value, PeriodKind Period, ScopeSet Scope)
    : IPartOfShape, IScopedValue
{
    /// <summary>What it is, and what it needs.</summary>
    public string? Description { get; } = Scope.Describe(Description);

    /// <inheritdoc/>
    public string Shape => Name;

    /// <summary>What of a day it is; null for all other values.</summary>
    public DatePart? Part { get; init; }

    /// <summary>Whether <c>byPath</c> names it, or <c>bandOf</c>: it has no name among the dimensions of the type.</summary>
    public bool IsByPath { get; init; }

    /// <inheritdoc cref="IsByPath"/>
    public bool IsBand { get; init; }

    /// <summary>The properties that lead to the value, where it is as it stands in a column; null where it is made of one.</summary>
    public IReadOnlyList<string>? Path { get; init; }

    /// <summary>
    /// Whether the value is read through another entity; EF then counts different values by a subquery, in which null is one of them.
    /// </summary>
    public bool IsReferenced { get; init; }

    /// <summary>The other entities that the value of a row is read through, by its parameter.</summary>
    public IReadOnlyList<Expression> Through { get; init; } = [];

    /// <summary>
    /// Whether the value is read through an object that is kept in the row as an owned entity, which EF can't count distinct within groups.
    /// </summary>
    public bool IsOwned { get; init; }

    /// <summary>Counts the references that its value in a row is read through.</summary>
    public void CountJoins(ParameterExpression row, JoinLimit joins)
    {
        foreach (var reference in Through)
            joins.Add(Access.Inline(Expression.Lambda(reference, Value.Parameters[0]), row));
    }

    /// <summary>The value's type without <see cref="Nullable{T}"/>.</summary>
    public Type ValueType => Nullable.GetUnderlyingType(Value.ReturnType) ?? Value.ReturnType;
}

/// <summary>A number or date whose sum, average, least and greatest value can be asked for.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Column">The column.</param>
/// <param name="IsAdditive">Whether it can be summed up.</param>
internal sealed record Measure(string Name, ScalarMapping Column, bool IsAdditive) : IPartOfShape, IScopedValue, IColumnValue
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => Column.ValueType != typeof(DateOnly);

    /// <inheritdoc/>
    public string Shape => Name;

    /// <inheritdoc/>
    public ScopeSet Scope => Column.Scope;
}

/// <summary>What the rows of a type can be grouped by, and what can be told of a group.</summary>
internal sealed class AggregateMapping
{
    private readonly Dictionary<string, Dimension> _dimensions = new(StringComparer.Ordinal);
    private readonly ScopeMap _scopes;
    private readonly IReadOnlySet<string> _ofReferred;

    /// <param name="mapping">The rows' mapping.</param>
    /// <param name="type">Their entity.</param>
    /// <param name="declared">What is said of it beside the rule.</param>
    /// <param name="ofReferred">The fields that are dimensions where a row refers to an object that has them.</param>
    /// <param name="scopes">What values need.</param>
    public AggregateMapping(ObjectMapping mapping, IEntityType type, EntityTypeDescriptor? declared, IReadOnlySet<string> ofReferred,
        ScopeMap scopes)
    {
        (Mapping, _ofReferred, _scopes) = (mapping, ofReferred, scopes);
        var row = Expression.Parameter(mapping.ClrType, "x");
        AddColumns(mapping, type, row, row, "", isOptional: false);
        foreach (var reference in mapping.Fields.OfType<ReferenceMapping>().Where(r => r.Target != mapping))
        {
            if (type.FindNavigation(reference.Property.Name)?.TargetEntityType is { } target)
                AddColumns(reference.Target, target, row, Expression.Property(row, reference.Property), reference.Name,
                    reference.IsNullable, reference.Closed);
        }
        foreach (var (name, value, openAs) in declared?.Dimensions ?? [])
            _dimensions.TryAdd(name,
                openAs is null
                    ? Make(name, Description(value), value) : new Dimension(name, openAs, value, PeriodKind.None, ScopeSet.None));
        if (_dimensions.Count == 0 && mapping.Key is { } key)
            _dimensions.Add(key.Name, Make(key.Name, key.ShortDescription, Expression.Lambda(Expression.Property(row, key.Property), row)));
        foreach (var dimension in _dimensions.Values.ToList())
        {
            var path = ValuePath.From(dimension.Value, type.Model);
            _dimensions[dimension.Name] = dimension with
            {
                IsOwned = path.IsOwned,
                IsReferenced = path.References.Count > 0,
                Through = path.References,
                Value = path.IsOptional ? Lift(dimension.Value) : dimension.Value
            };
        }
        References = [.. mapping.Fields.OfType<ReferenceMapping>()
            .Where(r => type.FindNavigation(r.Property.Name) is { ForeignKey.IsOwnership: false } && !_dimensions.ContainsKey(r.Name))];
        Measures = [
            .. mapping.Fields.OfType<ScalarMapping>().Where(c => IsMeasure(c, type))
                .Select(c => new Measure(c.Name, c, IsAdditive(c, declared)))];
    }

    public ObjectMapping Mapping { get; }
    public IReadOnlyCollection<Dimension> Dimensions => _dimensions.Values;
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Which rows of an entity a foreign key of a name may refer to; null where it is all of them.</summary>
    public required Func<Type, string, LambdaExpression?> KeyValues { get; init; }

    /// <summary>The mapping of an entity at the root; null for all others.</summary>
    public required Func<Type, ObjectMapping?> Entities { get; init; }

    /// <summary>The objects that rows refer to, and groups may have in common.</summary>
    public IReadOnlyList<ReferenceMapping> References { get; }

    public Dimension this[string name] => _dimensions[name];

    /// <summary>The dimension of this name; null where there is none.</summary>
    public Dimension? Find(string name) => _dimensions.GetValueOrDefault(name);

    /// <summary>A declared dimension is described as the property is that it ends in.</summary>
    private static string? Description(LambdaExpression value) =>
        value.Body is MemberExpression { Member: PropertyInfo property } ? ShortOf(property) : null;

    private static string? ShortOf(PropertyInfo property) => DocComments.Short(DocComments.Summary(property));

    private Dimension Make(string name, string? description, LambdaExpression value, PeriodKind period = PeriodKind.None) =>
        new(name, description, value, period, _scopes.Of(value));

    private void AddColumns(ObjectMapping mapping, IEntityType type, ParameterExpression row, Expression item, string prefix,
        bool isOptional, ClosedValues? closed = null)
    {
        foreach (var column in mapping.Fields.OfType<ScalarMapping>())
        {
            var property = type.FindProperty(column.Property.Name)!;
            var name = prefix.Length == 0 ? column.Name : prefix + Naming.PascalCase(column.Name);
            var value = Access.Value(item, column.Property, isOptional);
            if (closed is not null && (!closed.Knows(column.Property.Name) || property.IsPrimaryKey()))
                continue;
            if (column.ValueType == typeof(DateOnly))
                AddPeriods(row, name, column, value, isReferenced: prefix.Length > 0);
            else if (closed is not null || IsGroupable(column, property, isReferenced: prefix.Length > 0))
                _dimensions.TryAdd(name, Make(name, ShortOf(column.Property), Expression.Lambda(value, row)) with
                {
                    Path = item is MemberExpression { Member.Name: var reference }
                        ? [reference, column.Property.Name] : [column.Property.Name],
                });
        }
    }

    private void AddPeriods(ParameterExpression row, string name, ScalarMapping column, Expression value, bool isReferenced)
    {
        Add("Year", "year", DatePart.Year);
        // Of what a row refers to, quarters and months would be most of all dimensions, and hardly anybody groups by them: 'byPath' does.
        if (isReferenced)
            return;
        Add("Quarter", "quarter", DatePart.Quarter);
        Add("Month", "month", DatePart.Month);

        void Add(string suffix, string period, DatePart part)
        {
            var (number, kind) = Periods.Of(value, part);
            _dimensions.TryAdd(name + suffix,
                Make(name + suffix, $"The {period} of: {ShortOf(column.Property)}", Expression.Lambda(number, row), kind) with
                { Part = part });
        }
    }

    // Of its own a row has all that byPath reaches. Of what it refers to, what sorts that into kinds, and what the application says tells
    // it from others: the rest would be most of all dimensions. (Of a closed list that is the code and its names.)
    private bool IsGroupable(ScalarMapping column, IProperty property, bool isReferenced) => isReferenced
        ? !property.IsPrimaryKey() && (column.ValueType.IsEnum || column.ValueType == typeof(bool) || property.IsForeignKey()
            || (column.IsGroupable && _ofReferred.Contains(column.Name)))
        : column.IsGroupable || property.IsForeignKey();

    private static bool IsMeasure(ScalarMapping column, IEntityType type) =>
        type.FindProperty(column.Property.Name) is { } property && !property.IsPrimaryKey() && !property.IsForeignKey()
        && (column.ValueType == typeof(decimal) || column.ValueType == typeof(int) || column.ValueType == typeof(long)
            || column.ValueType == typeof(DateOnly));

    private static bool IsAdditive(ScalarMapping column, EntityTypeDescriptor? declared) =>
        column.ValueType == typeof(decimal) || declared?.Measures.Contains(column.Property.Name) == true;

    /// <summary>The value, nullable: rows without the object that it is read of have none.</summary>
    private static LambdaExpression Lift(LambdaExpression value) =>
        value.ReturnType.IsValueType && Nullable.GetUnderlyingType(value.ReturnType) is null
        ? Expression.Lambda(Expression.Convert(value.Body, typeof(Nullable<>).MakeGenericType(value.ReturnType)), value.Parameters)
        : value;

    /// <summary>Looks at the objects that a value is read through.</summary>
    private sealed class ValuePath(IModel model) : ExpressionVisitor
    {
        /// <summary>Whether one of them is an owned entity.</summary>
        public bool IsOwned { get; private set; }

        /// <summary>Those that are other entities.</summary>
        public List<Expression> References { get; } = [];

        /// <summary>Whether a row may lack one of them.</summary>
        public bool IsOptional { get; private set; }

        public static ValuePath From(LambdaExpression value, IModel model)
        {
            var path = new ValuePath(model);
            path.Visit(value.Body);
            return path;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            foreach (var type in model.FindEntityTypes(node.Expression?.Type ?? typeof(object)))
            {
                if (type.FindNavigation(node.Member.Name) is not { } navigation)
                    continue;
                IsOwned |= navigation.TargetEntityType.IsOwned();
                if (!navigation.TargetEntityType.IsOwned())
                    References.Add(node);
                IsOptional |= navigation.IsOnDependent ? !navigation.ForeignKey.IsRequired : !navigation.ForeignKey.IsRequiredDependent;
            }
            return base.VisitMember(node);
        }
    }
}
