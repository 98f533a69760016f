using System.Linq.Expressions;
using System.Text.Json;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Paging;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Parsing;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.QueryEngine.Sorting;
using Yunnan.DataHub.QueryEngine.Statements;
using Yunnan.DataHub.QueryEngine.Writing;

namespace Yunnan.DataHub.QueryEngine.Planning;

/// <summary>Plans one statement: the columns that selections need, and the statements for the lists below them.</summary>
internal sealed class StatementPlanner(PlanningContext planning, ParameterExpression parameter)
{
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);

    public StatementPlan Plan { get; } = new(parameter);

    /// <summary>Counts the references that the statement follows.</summary>
    public JoinLimit Joins { get; init; } = new(planning.Limits);

    /// <summary>Plans the selected fields of an object that the statement reads as <paramref name="item"/>.</summary>
    public RowLayout Layout(ObjectMapping mapping, ITypeBase type, Expression item, Position position, IEnumerable<GraphQLSelectionSet> selectionSets, bool isOptional = false)
    {
        var layout = new RowLayout();
        foreach (var field in planning.Operation.Fields(selectionSets, mapping.GraphType))
        {
            layout.Add(field.ResponseName, mapping.TryGet(field.Name, out var known)
                ? Slot(mapping, type, item, position, field, known, isOptional)
                : new TypeNameSlot(JsonEncodedText.Encode(mapping.Name)));
        }
        return layout;
    }

    /// <summary>The column that holds this value.</summary>
    public Column Column(Expression value)
    {
        var text = $"{value} {value.Type}";
        if (!_columns.TryGetValue(text, out var column))
            _columns.Add(text, column = Plan.Add(value));
        return column;
    }

    private Slot Slot(ObjectMapping mapping, ITypeBase type, Expression item, Position position, SelectedField selected, FieldMapping field, bool isOptional) => field switch
    {
        IdMapping => new IdSlot(Column(Access.Value(item, mapping.Key!.Property, isOptional)), mapping.Name),
        ScalarMapping scalar => Column(Access.Value(item, scalar.Property, isOptional)).ToSlot(),
        ScalarListMapping list => new ScalarListSlot(Column(Expression.Property(item, list.Property)), ValueWriters.List(ValueWriters.Leaf(list.ElementType))),
        ReferenceMapping reference => Reference(type, item, position, selected, reference, isOptional),
        ListMapping list => List(type, position, selected, list),
        ComputedMapping computed => Computed(mapping, item, selected, computed, isOptional),
        _ => throw new InvalidOperationException($"{mapping.Name}.{field.Name} has no place in a row."),
    };

    private ReferenceSlot Reference(ITypeBase type, Expression item, Position position, SelectedField selected, ReferenceMapping reference, bool isOptional)
    {
        var targetType = Target(type, reference.Property.Name);
        var target = Expression.Property(item, reference.Property);
        if (targetType is IEntityType)
            Joins.Add(target);
        var mayLack = isOptional || reference.IsNullable;
        var present = mayLack ? Column(Expression.NotEqual(target, Expression.Constant(null, target.Type))) : null;
        var layout = Layout(reference.Target, targetType, target, position.Reference(targetType, reference.Property, target, mayLack), selected.SelectionSets, mayLack);
        return new ReferenceSlot(present, layout);
    }

    private ListSlot List(ITypeBase type, Position position, SelectedField selected, ListMapping list)
    {
        var elementType = (IEntityType)Target(type, list.Property.Name);
        planning.Budget.AddStatement();
        var (arguments, index) = planning.Arguments(selected.First);
        var parameters = new ParameterSet();
        var joins = new JoinLimit(planning.Limits);
        var source = new ListSource(position, new Step(position.Hops, list.Property, elementType.ClrType),
            new FilterBuilder(planning.Limits, parameters, joins).Build(list.Target, Given.Argument(arguments, index, "where")),
            row => OrderBuilder.Build(list.Target, row, arguments.GetValueOrDefault("order"), Position.UniqueKeys(elementType, row), planning.Limits, joins),
            arguments.GetValueOrDefault("first") is null ? null : parameters.Add(typeof(int), values =>
                PagingArguments.SizeOf("first", values.Arguments[index].GetValueOrDefault("first") as int?, planning.Limits)));

        var member = Expression.Parameter(source.RowType, "m");
        var planner = new StatementPlanner(planning, member) { Joins = joins };
        List<Column> identity = [.. position.Identity.Select(Column)];
        foreach (var (value, column) in IdentityOf(position, Expression.Property(member, "Owner")).Zip(identity))
            planner.Column(value.Type == column.Type ? value : Expression.Convert(value, column.Type));
        var element = Expression.Property(member, "Element");
        var below = position.Element(elementType, list.Property, Expression.Property(member, "AnchorKey"), element);
        var layout = planner.Layout(list.Target, elementType, element, below, selected.SelectionSets);

        var statement = planner.Plan.Select(source.Query(planning.Database, parameters), parameters);
        var plan = new ListPlan(Plan.Extras, Column(position.AnchorKeyValue), position.AnchorKey.ClrType, identity, statement, planner.Plan);
        Plan.Lists.Add(plan);
        return new ListSlot(plan.ExtraIndex, layout);
    }

    private static IEnumerable<Expression> IdentityOf(Position owner, Expression item) => owner.IdentityProperties.Select(p => p.PropertyInfo is { } info
        ? (Expression)Expression.Property(item, info)
        : Expression.Call(typeof(EF), nameof(EF.Property), [p.ClrType], item, Expression.Constant(p.Name)));

    private ComputedSlot Computed(ObjectMapping mapping, Expression item, SelectedField selected, ComputedMapping computed, bool isOptional)
    {
        planning.Budget.AddStatement();
        var requires = Access.Inline(computed.Requires, item);
        if (isOptional)
            requires = Expression.Condition(Expression.Equal(item, Expression.Constant(null, item.Type)), Expression.Constant(null, requires.Type), requires);
        var plan = new ComputedPlan(Plan.Extras, Column(requires), computed.Method, planning.Arguments(selected.First).Index);
        Plan.Computed.Add(plan);
        var type = mapping.GraphType.GetField(computed.Name)!.ResolvedType!;
        return new ComputedSlot(plan.ExtraIndex, ValueWriters.Result(planning.Operation, selected, type, computed.Method.ElementType));
    }

    private static ITypeBase Target(ITypeBase type, string property) =>
        (ITypeBase?)type.FindComplexProperty(property)?.ComplexType
        ?? ((INavigationBase?)((IEntityType)type).FindNavigation(property) ?? ((IEntityType)type).FindSkipNavigation(property))!.TargetEntityType;
}
