using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>
/// Rules that count the same record by the same date: they are carried out by one statement, in which each row or group of rows bears a bit
/// for each rule that counts it. However many rules, regions and years there are, the record is read once.
/// </summary>
internal abstract class DerivationBatch(IReadOnlyList<DerivationPlan> plans)
{
    /// <summary>One bit a rule, and none for the sign.</summary>
    public const int MaxRules = 62;

    public IReadOnlyList<DerivationPlan> Plans { get; } = plans;

    /// <summary>Puts rules together.</summary>
    public static IEnumerable<DerivationBatch> From(IReadOnlyCollection<DerivationPlan> plans) => plans
        .GroupBy(plan => (plan.Record, plan.Date.Name, plan.CountsPersons, plan.Summed?.Name, Ends: EndsOf(plan, plans)))
        .SelectMany(group => group.Chunk(MaxRules))
        .Select(
            chunk =>
                (DerivationBatch)Activator.CreateInstance(typeof(DerivationBatch<>).MakeGenericType(chunk[0].Record),
                    (IReadOnlyList<DerivationPlan>)chunk)!);

    /// <summary>
    /// Rows are read with the days on which they cease to count. A rule about persons that needs none may read them all the same: it goes
    /// with one that does.
    /// </summary>
    private static (string? Until, string? End) EndsOf(DerivationPlan plan, IEnumerable<DerivationPlan> plans)
    {
        var read = plan is { CountsPersons: true, HasEnd: false }
            ? plans.FirstOrDefault(other => other.CountsPersons && other.HasEnd && other.Record == plan.Record && other.Date == plan.Date)
                ?? plan
            : plan;
        return (read.Until?.Name, read.End?.Name);
    }

    /// <summary>Counts.</summary>
    /// <param name="context">The database.</param>
    /// <param name="values">Takes the figures.</param>
    /// <param name="above">If given, only what rows with a number above this add to the figures is counted.</param>
    /// <param name="cancellationToken">Breaks off.</param>
    /// <param name="rowsAtOnce">About how many rows of persons are held in memory.</param>
    public abstract Task CountAsync(HubDbContext context, DerivedValues values, long? above, CancellationToken cancellationToken,
        long rowsAtOnce = 6_000_000);
}

/// <inheritdoc/>
internal sealed class DerivationBatch<TRecord>(IReadOnlyList<DerivationPlan> plans) : DerivationBatch(plans)
    where TRecord : class
{
    private const string PersonId = nameof(PersonId);

    private readonly ParameterExpression _row = Expression.Parameter(typeof(TRecord), "r");

    private DerivationPlan First => Plans[0];

    public override Task CountAsync(HubDbContext context, DerivedValues values, long? above, CancellationToken cancellationToken,
        long rowsAtOnce = 6_000_000) =>
        First.CountsPersons ? CountPersonsAsync(context, values, above, rowsAtOnce, cancellationToken)
            : CountRowsAsync(context, values, above, cancellationToken);

    private async Task CountRowsAsync(HubDbContext context, DerivedValues values, long? above, CancellationToken cancellationToken)
    {
        var rows = above is { } last ? Rows(context).Where(IsAbove(last)) : Rows(context);
        var groups = rows.Select(Cell<CountCell>(CountBindings()))
            .GroupBy(c => new { c.Prefecture, c.Year, c.EndYear, c.Rules, c.IsSynthetic });
        var cells = First.Summed?.PropertyType switch
        {
            null =>
                groups.Select(
                    g =>
                        new CountCell
                        {
                            Prefecture = g.Key.Prefecture,
                            Year = g.Key.Year,
                            EndYear = g.Key.EndYear,
                            Rules = g.Key.Rules,
                            IsSynthetic = g.Key.IsSynthetic,
                            Number = g.Count()
                        }),
            var type when type == typeof(decimal) =>
                groups.Select(
                    g =>
                        new CountCell
                        {
                            Prefecture = g.Key.Prefecture,
                            Year = g.Key.Year,
                            EndYear = g.Key.EndYear,
                            Rules = g.Key.Rules,
                            IsSynthetic = g.Key.IsSynthetic,
                            Money = g.Sum(c => c.Money)
                        }),
            _ =>
                groups.Select(
                    g =>
                        new CountCell
                        {
                            Prefecture = g.Key.Prefecture,
                            Year = g.Key.Year,
                            EndYear = g.Key.EndYear,
                            Rules = g.Key.Rules,
                            IsSynthetic = g.Key.IsSynthetic,
                            Number = g.Sum(c => c.Number)
                        }),
        };
        await foreach (var cell in cells.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            foreach (var plan in Counting(cell.Rules))
                values.AddRows(plan, cell.Prefecture, cell.Year, cell.EndYear, cell.Number + cell.Money, cell.IsSynthetic);
        }
    }

    private async Task CountPersonsAsync(HubDbContext context, DerivedValues values, long? above, long rowsAtOnce,
        CancellationToken cancellationToken)
    {
        var counted = Rows(context);
        if (above is { } mark)
        {
            // All rows of the persons who have a new one: a person who was counted before is not counted again.
            var added = new DerivationBatch<TRecord>(Plans);
            var ofNew = added.Rows(context).Where(added.IsAbove(mark))
                .Select(Expression.Lambda<Func<TRecord, long>>(added.Person(), added._row));
            counted = counted.Where(
                Expression.Lambda<Func<TRecord, bool>>(
                    Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(long)], ofNew.Expression, Person()), _row));
        }
        // In the order of the persons, rows that lie in another order are looked up one by one. As they lie they are read in one go, the
        // rows of a part of the persons at a time, as many as memory takes.
        var most = await context.RowsAsync(typeof(TRecord), cancellationToken);
        var parts = 1 + (Math.Max(0, most - 1) / rowsAtOnce);
        var counts = Math.Min(most, await context.LastIdAsync(typeof(TRecord), cancellationToken) - (above ?? 0));
        var persons = new PersonCount(Plans, values, (int)(counts / parts));
        for (var part = 0L; part < parts; part++)
        {
            var rows = parts == 1 ? counted : counted.Where(IsOfPart(part, parts));
            await foreach (var row in rows.Select(Cell<PersonCell>(PersonBindings(above))).AsAsyncEnumerable()
                .WithCancellation(cancellationToken))
                persons.Add(row);
            persons.Complete();
        }
    }

    private IEnumerable<DerivationPlan> Counting(long rules) => Plans.Where(plan => (rules & Bit(plan)) != 0);

    private long Bit(DerivationPlan plan) => 1L << Plans.Index().First(p => p.Item == plan).Index;

    /// <summary>The rows that any of the rules counts, of those that have a date.</summary>
    private IQueryable<TRecord> Rows(HubDbContext context)
    {
        var any = Plans.Select(Condition).Aggregate(Expression.OrElse);
        foreach (var needed in new[] { First.Date,
            First.CountsPersons ? typeof(TRecord).GetProperty(PersonId)! : null }.OfType<PropertyInfo>())
        {
            if (Nullable.GetUnderlyingType(needed.PropertyType) is not null)
                any = Expression.AndAlso(Expression.NotEqual(Value(needed), Expression.Constant(null, needed.PropertyType)), any);
        }
        return context.Set<TRecord>().AsNoTracking().Where(Expression.Lambda<Func<TRecord, bool>>(any, _row));
    }

    private Dictionary<string, Expression> CountBindings() => new(Bindings())
    {
        [nameof(CountCell.Year)] = First.Date.PropertyType == typeof(int)
            ? Value(First.Date) : Expression.Property(Bare(First.Date), nameof(DateOnly.Year)),
        [nameof(CountCell.EndYear)] = EndYear(),
        [nameof(CountCell.Number)] = First.Summed is { } number && number.PropertyType != typeof(decimal)
            ? Expression.Convert(OrZero(Value(number)), typeof(long)) : Expression.Constant(0L),
        [nameof(CountCell.Money)] = First.Summed is { } money && money.PropertyType == typeof(decimal)
            ? Value(money) : Expression.Constant(0m),
    };

    private Dictionary<string, Expression> PersonBindings(long? above) => new(Bindings())
    {
        [nameof(PersonCell.IsNew)] = above is { } last ? IsAbove(last).Body : Expression.Constant(true),
        [nameof(PersonCell.Person)] = Person(),
        [nameof(PersonCell.Date)] = Bare(First.Date),
        [nameof(PersonCell.Until)] = Day(Plans.Select(plan => plan.Until).FirstOrDefault(until => until is not null)),
        [nameof(PersonCell.End)] = Day(Plans.Select(plan => plan.End).FirstOrDefault(end => end is not null)),
    };

    private Dictionary<string, Expression> Bindings() => new()
    {
        [nameof(CountCell.Prefecture)] = Value(typeof(TRecord).GetProperty("PrefectureKey")!),
        [nameof(CountCell.IsSynthetic)] = Value(typeof(TRecord).GetProperty("IsSynthetic")!),
        [nameof(CountCell.Rules)] =
            Plans.Select(plan => (Expression)Expression.Condition(Condition(plan), Expression.Constant(Bit(plan)), Expression.Constant(0L)))
                .Aggregate(Expression.Add),
    };

    private Expression<Func<TRecord, bool>> IsAbove(long last)
    {
        var id = Value(typeof(TRecord).GetProperty("Id")!);
        return Expression.Lambda<Func<TRecord, bool>>(
            Expression.GreaterThan(id,
                Expression.Constant(Convert.ChangeType(last, id.Type, System.Globalization.CultureInfo.InvariantCulture), id.Type)), _row);
    }

    private Expression<Func<TRecord, bool>> IsOfPart(long part, long parts) => Expression.Lambda<Func<TRecord, bool>>(
        Expression.Equal(Expression.Modulo(Person(), Expression.Constant(parts)), Expression.Constant(part)), _row);

    private Expression<Func<TRecord, TCell>> Cell<TCell>(Dictionary<string, Expression> values) => Expression.Lambda<Func<TRecord, TCell>>(
        Expression.MemberInit(Expression.New(typeof(TCell)),
            values.Select(value => Expression.Bind(typeof(TCell).GetProperty(value.Key)!, value.Value))), _row);

    /// <summary>The same as <see cref="PersonCell.EndYear"/>, for the database.</summary>
    private Expression EndYear()
    {
        var none = Expression.Constant(null, typeof(int?));
        if (First.Until is { } until)
        {
            var day = Bare(until);
            Expression Part(string name) => Expression.Property(day, name);
            var isLast = Expression.AndAlso(Expression.Equal(Part(nameof(DateOnly.Month)), Expression.Constant(12)),
                Expression.Equal(Part(nameof(DateOnly.Day)), Expression.Constant(31)));
            return OrNone(until,
                Expression.Add(Part(nameof(DateOnly.Year)), Expression.Condition(isLast, Expression.Constant(1), Expression.Constant(0))));
        }
        return First.End is { } end ? OrNone(end, Expression.Property(Bare(end), nameof(DateOnly.Year))) : none;

        Expression OrNone(PropertyInfo date, Expression year) => Nullable.GetUnderlyingType(date.PropertyType) is null
            ? Expression.Convert(year, typeof(int?))
            : Expression.Condition(Expression.Equal(Value(date), Expression.Constant(null, date.PropertyType)), none,
                Expression.Convert(year, typeof(int?)));
    }

    private Expression Day(PropertyInfo? date) =>
        date is null ? Expression.Constant(null, typeof(DateOnly?)) : Expression.Convert(Value(date), typeof(DateOnly?));

    private Expression Person()
    {
        var person = Bare(typeof(TRecord).GetProperty(PersonId)!);
        return person.Type == typeof(long) ? person : Expression.Convert(person, typeof(long));
    }

    private static Expression OrZero(Expression number) =>
        Nullable.GetUnderlyingType(number.Type) is null ? number : Expression.Coalesce(number, Expression.Constant(0));

    private Expression Condition(DerivationPlan plan) => ReplacingExpressionVisitor.Replace(plan.Row, _row, plan.Condition);

    private MemberExpression Value(PropertyInfo property) => Expression.Property(_row, property);

    private MemberExpression Bare(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is null
            ? Value(property) : Expression.Property(Value(property), nameof(Nullable<>.Value));
}
