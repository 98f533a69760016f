using System.Collections;
using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Declaration;
using Yunnan.DataHub.QueryEngine.Limits;
using Yunnan.DataHub.QueryEngine.Mapping;
using Yunnan.DataHub.QueryEngine.Parameters;
using Yunnan.DataHub.QueryEngine.Projection;
using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.QueryEngine.Filtering;

/// <summary>Turns a <c>where</c> into a condition on a row that EF can translate.</summary>
/// <param name="limits">What one <c>where</c> may hold.</param>
/// <param name="parameters">The parameters of the statement.</param>
/// <param name="joins">Counts the references that are followed.</param>
/// <param name="computed">The keys that stand for conditions on computed fields; null where there are none of these.</param>
internal sealed class FilterBuilder(EngineLimits limits, ParameterSet parameters, JoinLimit joins, ComputedKeysOfWhere? computed = null)
{
    private int _conditions;
    private int _listConditions;
    private int _rows;

    /// <summary>How many conditions were built so far.</summary>
    public int Count => _conditions;

    /// <summary>A lambda <c>row => bool</c>, or null where nothing is asked.</summary>
    /// <param name="mapping">The row's type.</param>
    /// <param name="where">The conditions.</param>
    /// <param name="row">
    /// The row that the rest of the statement reads, so that a reference which both follow is one join; another one without it.
    /// </param>
    public LambdaExpression? Build(ObjectMapping mapping, ArgumentRef where, ParameterExpression? row = null)
    {
        if (where.Value is not IDictionary<string, object?> { Count: > 0 })
            return null;
        row ??= Expression.Parameter(mapping.ClrType, $"x{_rows++}");
        return Object(mapping, row, where, isOptional: false) is { } body ? Expression.Lambda(body, row) : null;
    }

    /// <summary>Conditions on an object; where it may be missing, its fields are null then.</summary>
    private Expression? Object(ObjectMapping mapping, Expression row, ArgumentRef where, bool isOptional, ClosedValues? closed = null)
    {
        Expression? all = null;
        foreach (var (name, given) in where.Fields)
        {
            var condition = name switch
            {
                "and" => Combine(given, item => Object(mapping, row, item, isOptional, closed), Expression.AndAlso),
                "or" => Combine(given, item => Object(mapping, row, item, isOptional, closed), Expression.OrElse),
                FilterOperation.Exists => Exists(row, given, isOptional),
                NameSearch.Field when mapping.Names.Count > 0 => Names(mapping, row, given, isOptional),
                FieldComparison.Field => Compare(row, given, isOptional),
                DaysBetween.Field => Days(row, given, isOptional),
                _ => Field(mapping, row, name, given, isOptional, closed),
            };
            all = Conditions.And(all, condition);
        }
        return all;
    }

    private Expression? Field(ObjectMapping mapping, Expression row, string name, ArgumentRef conditions, bool isOptional,
        ClosedValues? closed)
    {
        if (!mapping.TryGet(name, out var field))
            throw new InvalidOperationException($"{mapping.Name} has no field '{name}' to filter by.");
        if (conditions.Value is not IDictionary<string, object?>)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{name}' takes an object of conditions, not null."
                + (WithoutValue(field) is { } missing ? $" To find rows without it, write {{ {name}: {{ {missing} }} }}." : ""));
        return field switch
        {
            IdMapping => Id(mapping, Access.Value(row, mapping.Key!.Property, isOptional), conditions),
            ScalarMapping scalar =>
                Scalar(Access.Value(row, scalar.Property, isOptional), conditions, scalar.CheckRange,
                    closed?.Known(scalar.Property.Name, scalar.Name)),
            ScalarListMapping list =>
                List(Expression.Property(row, list.Property), list.ElementType, conditions,
                    (element, c) => Scalar(element, c, argument => argument)),
            ReferenceMapping reference => Reference(reference, Expression.Property(row, reference.Property), conditions, isOptional),
            ListMapping list =>
                List(list.Link.Of(row), list.Target.ClrType, conditions,
                    (element, c) => Object(list.Target, element, c, isOptional: false, list.Closed)),
            ListAggregateMapping aggregate => ListFigures(aggregate.List, row, conditions),
            ComputedMapping => Computed(mapping, row, conditions.Value, isOptional),
            _ => throw new InvalidOperationException($"{mapping.Name}.{name} can't be filtered by."),
        };
    }

    /// <summary>The condition that holds where a field has no value; null for an object that can't be missing.</summary>
    private static string? WithoutValue(FieldMapping field) => field switch
    {
        ReferenceMapping reference => reference.IsNullable ? $"{FilterOperation.Exists}: false" : null,
        ListMapping or ScalarListMapping => "any: false",
        ListAggregateMapping => "count: { eq: 0 }",
        ComputedMapping => null,
        _ => "eq: null",
    };

    private Expression? Reference(ReferenceMapping reference, Expression target, ArgumentRef conditions, bool isOptional)
    {
        joins.Add(target);
        return Object(reference.Target, target, conditions, isOptional || reference.IsNullable, reference.Closed);
    }

    /// <summary>A condition on a computed field: the row's key is among those of the rows that meet it.</summary>
    private Expression? Computed(ObjectMapping mapping, Expression row, object conditions, bool isOptional)
    {
        if (computed is null)
            throw new QueryException(ErrorCodes.InvalidFilter,
                "Conditions on computed fields belong into a 'where' of rows: an 'order' can't choose by them what it sorts by.");
        if (computed[conditions] is not { } keys)
            return null;
        for (var i = 0; i < keys.Conditions; i++)
            CountCondition();
        return Conditions.Holds(Access.Value(row, mapping.Key!.Property, isOptional), FilterOperation.Find("in")!,
            parameters.AddList(mapping.Key.ValueType, keys.Read), orMissing: isOptional && keys.HoldsForMissing);
    }

    private Expression Exists(Expression target, ArgumentRef given, bool isOptional)
    {
        CountCondition();
        Expression missing = isOptional ? Expression.Equal(target, Expression.Constant(null, target.Type)) : Expression.Constant(false);
        return given.Value switch { true => Expression.Not(missing), false => missing, _ => throw NullIn(FilterOperation.Exists) };
    }

    private Expression Names(ObjectMapping mapping, Expression row, ArgumentRef text, bool isOptional)
    {
        foreach (var _ in mapping.Names)
            CountCondition();
        if (text.Value is null)
            throw NullIn(NameSearch.Field);
        return NameSearch.Holds(mapping, row, isOptional,
            parameters.AddList(typeof(string), values => NameSearch.Words(SearchText(NameSearch.Field, (string)text.Read(values)!))));
    }

    private Expression? Compare(Expression row, ArgumentRef given, bool isOptional)
    {
        Expression? all = null;
        foreach (var comparison in FieldComparison.Of(given, row, isOptional, parameters, joins))
        {
            CountCondition();
            all = Conditions.And(all, comparison);
        }
        return all;
    }

    private Expression? Days(Expression row, ArgumentRef given, bool isOptional) =>
        Scalar(DaysBetween.Of(given, row, isOptional, joins), given.Without(DaysBetween.From, DaysBetween.To, DaysBetween.WorkingDays),
            static days => days);

    private Expression? List(Expression list, Type elementType, ArgumentRef conditions, Func<Expression, ArgumentRef, Expression?> element)
    {
        Expression? all = null;
        foreach (var (name, given) in conditions.Fields)
        {
            if (name == "any")
            {
                CountCondition();
                var any = Call(nameof(Enumerable.Any), list, elementType);
                all = Conditions.And(all, given.Value switch { true => any, false => Expression.Not(any), _ => throw NullIn("any") });
                continue;
            }
            EnterList();
            var item = Expression.Parameter(elementType, "e");
            var inner = element(item, given.Value is null ? throw NullIn(name) : given) ?? Expression.Constant(true);
            _listConditions--;
            var predicate = Expression.Lambda(inner, item);
            all = Conditions.And(all, name switch
            {
                "some" => Call(nameof(Enumerable.Any), list, elementType, predicate),
                "none" => Expression.Not(Call(nameof(Enumerable.Any), list, elementType, predicate)),
                _ => Call(nameof(Enumerable.All), list, elementType, predicate),
            });
        }
        return all;
    }

    /// <summary>The elements of a list that meet conditions.</summary>
    public Expression Elements(ListMapping list, Expression row, ArgumentRef where)
    {
        var elements = list.Link.Of(row);
        return Build(list.Target, where) is { } condition
            ? Call(nameof(Enumerable.Where), elements, list.Target.ClrType, condition) : elements;
    }

    private Expression? ListFigures(ListMapping list, Expression row, ArgumentRef conditions)
    {
        EnterList();
        var figures = new Figures(Elements(list, row, conditions["where"]), list.Target.ClrType);
        var filter = new FigureFilter(this, list.Target, figures, where => Build(list.Target, where));
        var all = conditions.Without("where").Fields
            .Aggregate((Expression?)null, (all, field) => Conditions.And(all, filter.Field(field.Name, field.Value)));
        _listConditions--;
        return all;
    }

    private void EnterList()
    {
        if (++_listConditions > limits.ListConditions)
            throw new QueryException(ErrorCodes.InvalidFilter,
                $"Conditions on lists may be nested {limits.ListConditions} deep (Hub:Limits:ListConditions); "
                + "these are nested deeper.");
    }

    private static MethodCallExpression Call(string method, Expression list, Type elementType, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [elementType], [list, .. arguments]);

    private Expression? Id(ObjectMapping mapping, Expression key, ArgumentRef conditions) =>
        Scalar(key, conditions, id => GlobalId.Decode(id.ToString()!, mapping));

    /// <summary>Conditions on one value.</summary>
    /// <param name="value">The value that the conditions are on.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="check">Makes of an argument what the column is compared with; throws where that is not possible.</param>
    /// <param name="known">Throws where no column holds what it is asked to equal.</param>
    public Expression? Scalar(Expression value, ArgumentRef conditions, Func<object, object> check, Func<object, object>? known = null)
    {
        Expression? all = null;
        foreach (var (name, given) in conditions.Fields)
        {
            var condition = name switch
            {
                "and" => Combine(given, item => Scalar(value, item, check, known), Expression.AndAlso),
                "or" => Combine(given, item => Scalar(value, item, check, known), Expression.OrElse),
                TextPart.Field => Part(value, given),
                _ => Comparison(value, FilterOperation.Find(name)!, given, check, known),
            };
            all = Conditions.And(all, condition);
        }
        return all;
    }

    private Expression? Part(Expression text, ArgumentRef given)
    {
        Expression? all = null;
        foreach (var condition in TextPart.Of(text, given, parameters, SearchText))
        {
            CountCondition();
            all = Conditions.And(all, condition);
        }
        return all;
    }

    private Expression Comparison(Expression value, FilterOperation operation, ArgumentRef argument, Func<object, object> check,
        Func<object, object>? known)
    {
        CountCondition();
        if (argument.Value is null)
            return operation.Positive == "eq" ? Conditions.Signed(operation, Conditions.IsNull(value)) : throw NullIn(operation.Name);
        var type = Conditions.Bare(value.Type);
        return operation.Positive switch
        {
            "in" => Conditions.Holds(value, operation,
                parameters.AddList(type,
                    values =>
                        KeyList.Typed(type,
                            ((IEnumerable)argument.Read(values)!).OfType<object>().Select(Equal))),
                orMissing: ((IEnumerable)argument.Value).Cast<object?>().Contains(null)),
            "eq" => Holds(Equal),
            "eqi" => Holds(item => FoldedText.OfStored((string)check(item))),
            _ when operation.Kind == FilterOperationKind.FoldedText =>
                Holds(item => FoldedText.Of(SearchText(operation.Name, (string)check(item)))),
            _ when operation.Kind == FilterOperationKind.Text => Holds(item => SearchText(operation.Name, (string)check(item))),
            _ => Holds(check),
        };

        object Equal(object item) => WithoutTrailingBlanks(check(known?.Invoke(item) ?? item));

        Expression Holds(Func<object, object> read) =>
            Conditions.Holds(value, operation, parameters.Add(type, values => read(argument.Read(values)!)));
    }

    // SQL Server compares texts as if the shorter were filled up with blanks, and text is stored without blanks at its end:
    // so none in the argument gives the same answer everywhere.
    private static object WithoutTrailingBlanks(object argument) => argument is string text ? text.TrimEnd(' ') : argument;

    // Databases refuse patterns of some thousand characters, and end them at a NUL, which no stored text holds.
    private string SearchText(string operation, string text) =>
        text.Contains('\0')
            ? throw new QueryException(ErrorCodes.InvalidFilter,
                $"'{operation}' takes no text with the character U+0000: no text of the hub holds it.")
        : text.Length <= limits.SearchText ? text
        : throw new QueryException(ErrorCodes.InvalidFilter,
            $"'{operation}' takes a text of {limits.SearchText} characters (Hub:Limits:SearchText); this one has {text.Length}.");

    /// <summary>An empty list of alternatives asks nothing, as in HotChocolate.</summary>
    public static Expression? Combine(ArgumentRef items, Func<ArgumentRef, Expression?> build,
        Func<Expression, Expression, Expression> combine)
    {
        if (items.Value is null)
            throw NullIn("and / or");
        var parts = items.Items.Select(item => build(item) ?? Expression.Constant(true)).ToList();
        return parts.Count == 0 ? null : Conditions.Balanced(parts, combine);
    }

    private static QueryException NullIn(string operation) =>
        new(ErrorCodes.InvalidFilter, $"'{operation}' takes no null. To find rows without a value, use eq: null.");

    private void CountCondition()
    {
        if (++_conditions > limits.Conditions)
            throw new QueryException(ErrorCodes.TooManyConditions,
                $"A where may hold {limits.Conditions} conditions. Use 'in' for many values of one field, or ask in several requests.");
    }
}
