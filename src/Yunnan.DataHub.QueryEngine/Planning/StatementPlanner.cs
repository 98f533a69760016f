using System.Linq.Expressions;
using System.Text.Json;
using GraphQLParser.AST;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Yunnan.DataHub.QueryEngine.Declaration;
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
    public StatementPlan Plan { get; } = new(parameter);

    /// <summary>Counts the references that the statement follows.</summary>
    public JoinLimit Joins { get; init; } = new(planning.Budget);

    /// <summary>Plans the selected fields of an object that the statement reads as <paramref name="item"/>.</summary>
    public ObjectLayout Layout(ObjectMapping mapping, ITypeBase type, Expression item, EntityPath path,
        IEnumerable<GraphQLSelectionSet> selectionSets, bool isOptional = false)
    {
        var layout = new ObjectLayout();
        foreach (var field in planning.Operation.Fields(selectionSets, mapping.GraphType))
        {
            layout.Add(field.ResponseName, mapping.TryGet(field.Name, out var known)
                ? Writer(mapping, type, item, path, field, known, isOptional)
                : new TypeNameFieldWriter(JsonEncodedText.Encode(mapping.Name)));
        }
        return layout;
    }

    /// <inheritdoc cref="StatementPlan.Column"/>
    public Column Column(Expression value) => Plan.Column(value);

    private FieldWriter Writer(ObjectMapping mapping, ITypeBase type, Expression item, EntityPath path, SelectedField selected,
        FieldMapping field, bool isOptional) => field switch
        {
            IdMapping => new IdFieldWriter(Column(Access.Value(item, mapping.Key!.Property, isOptional)), mapping.Name),
            ScalarMapping scalar => Column(Access.Value(item, scalar.Property, isOptional)).ToFieldWriter(),
            ScalarListMapping list =>
                new ScalarListFieldWriter(Column(Expression.Property(item, list.Property)),
                    ValueWriters.List(ValueWriters.Leaf(list.ElementType))),
            ReferenceMapping reference => Reference(type, item, path, selected, reference, isOptional),
            ListMapping list => List(type, path, selected, list),
            ComputedMapping computed => Computed(mapping, item, selected, computed, isOptional),
            _ when mapping.GraphType.GetField(field.Name)?.Planner() is { } planner => planner.Plan(planning, this, path, item, selected),
            _ => throw new InvalidOperationException($"{mapping.Name}.{field.Name} has no place in a row."),
        };

    private ReferenceFieldWriter Reference(ITypeBase type, Expression item, EntityPath path, SelectedField selected,
        ReferenceMapping reference, bool isOptional)
    {
        var targetType = Target(type, reference.Property.Name);
        var target = Expression.Property(item, reference.Property);
        if (targetType is IEntityType)
            Joins.Add(target);
        var mayLack = isOptional || reference.IsNullable;
        var present = mayLack ? Column(Expression.NotEqual(target, Expression.Constant(null, target.Type))) : null;
        var layout = Layout(reference.Target, targetType, target, path.Reference(targetType, reference.Property, target, mayLack),
            selected.SelectionSets, mayLack);
        return new ReferenceFieldWriter(present, layout);
    }

    private ListFieldWriter List(ITypeBase type, EntityPath path, SelectedField selected, ListMapping list)
    {
        var elementType = list.Link.ElementOf(type);
        planning.Budget.AddStatement();
        var (arguments, index) = planning.Arguments(selected.First);
        var parameters = new ParameterSet();
        var joins = new JoinLimit(planning.Budget);
        var where = ArgumentRef.Argument(arguments, index, "where");
        var computed = ComputedConditions.Prepare(planning, list.Target, where);
        var source = new ListSource(path, new PathSegment(path.References, list.Link, elementType.ClrType),
            new FilterBuilder(planning.Limits, parameters, joins, computed).Build(list.Target, where),
            row => new OrderBuilder(planning.Limits, parameters, joins)
                .Build(list.Target, row, ArgumentRef.Argument(arguments, index, "order"), EntityPath.UniqueKeys(elementType, row)),
            arguments.GetValueOrDefault("first") is null ? null : parameters.Add(typeof(int), values =>
                PagingArguments.SizeOf("first", values.Arguments[index].GetValueOrDefault("first") as int?, planning.Limits)));

        var member = Expression.Parameter(source.RowType, "m");
        var planner = new StatementPlanner(planning, member) { Joins = joins };
        List<Column> identity = [.. path.Identity.Select(Column)];
        foreach (var (value, column) in IdentityOf(path, Expression.Property(member, "Owner")).Zip(identity))
            planner.Column(value.Type == column.Type ? value : Expression.Convert(value, column.Type));
        var element = Expression.Property(member, "Element");
        var below = path.Element(elementType, list.Link, Expression.Property(member, "AnchorKey"), element);
        var layout = planner.Layout(list.Target, elementType, element, below, selected.SelectionSets);

        var statement = planner.Plan.Select(source.Query(planning.Database, parameters), parameters);
        var place = Plan.Add(new ListPlan(Column(path.AnchorKeyValue), path.AnchorKey.ClrType, identity, statement, planner.Plan));
        return new ListFieldWriter(place, layout);
    }

    private static IEnumerable<Expression> IdentityOf(EntityPath owner, Expression item) =>
        owner.IdentityProperties.Select(p => p.PropertyInfo is { } info
        ? (Expression)Expression.Property(item, info)
        : Expression.Call(typeof(EF), nameof(EF.Property), [p.ClrType], item, Expression.Constant(p.Name)));

    private ComputedFieldWriter Computed(ObjectMapping mapping, Expression item, SelectedField selected, ComputedMapping computed,
        bool isOptional)
    {
        planning.Budget.AddStatement();
        var type = mapping.GraphType.GetField(computed.Name)!.ResolvedType!;
        var place = Plan.Add(new ComputedPlan(Column(Requires(computed, item, isOptional)), computed.Method,
            planning.Arguments(selected.First).Index, new FieldSelection(planning.Operation.Paths(selected, type))));
        return new ComputedFieldWriter(place,
            ValueWriters.Result(planning.Operation, selected, type, computed.Method.ElementType));
    }

    /// <summary>What a computed field needs of an object; null where the object is missing.</summary>
    public static Expression Requires(ComputedMapping computed, Expression item, bool isOptional)
    {
        var requires = Access.Inline(computed.Requires, item);
        return !isOptional ? requires
            : Expression.Condition(Expression.Equal(item, Expression.Constant(null, item.Type)), Expression.Constant(null, requires.Type),
                requires);
    }

    private static ITypeBase Target(ITypeBase type, string property) =>
        (ITypeBase?)type.FindComplexProperty(property)?.ComplexType
        ?? ((INavigationBase?)((IEntityType)type).FindNavigation(property)
            ?? ((IEntityType)type).FindSkipNavigation(property))!.TargetEntityType;
}
