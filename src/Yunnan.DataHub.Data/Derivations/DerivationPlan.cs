using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Yunnan.DataHub.Model.Certificates;
using Yunnan.DataHub.Model.Competitions;
using Yunnan.DataHub.Model.Subsidies;
using Yunnan.DataHub.Model.Targets;
using Yunnan.DataHub.Model.Workforce;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>A rule, checked and made ready.</summary>
internal sealed class DerivationPlan
{
    private DerivationPlan(DerivationRule rule)
    {
        Rule = rule;
        Record = DerivableRecords.All.GetValueOrDefault(rule.Record)
            ?? throw new DerivationException("record", $"'{rule.Record}' is none of {string.Join(", ", DerivableRecords.All.Keys)}.");
        Row = Expression.Parameter(Record, "r");
        var filter = new RecordFilter();
        Condition = filter.Build(Json(rule.Where), Row);
        Touched = filter.Touched.Append(Record).ToHashSet();
        Date = DateField("date", rule.Date);
        Until = rule.Until is null ? null : DateField("until", rule.Until);
        End = rule.End is null ? null : DateField("end", rule.End);
        Summed = rule.Aggregate switch
        {
            DerivationAggregate.SumAmount => Number(typeof(Payment), nameof(Payment.Amount)),
            DerivationAggregate.SumParticipants => Number(typeof(Competition), nameof(Competition.Participants)),
            DerivationAggregate.SumValue => Number(typeof(WorkforceCount), nameof(WorkforceCount.Headcount)),
            _ => null,
        };
        Check();
    }

    public DerivationRule Rule { get; }

    /// <summary>The record that is counted.</summary>
    public Type Record { get; }

    /// <summary>The row that <see cref="Condition"/> is on.</summary>
    public ParameterExpression Row { get; }

    /// <summary>Which rows count.</summary>
    public Expression Condition { get; }

    /// <summary>The record and all entities that the condition looks into: when one of them changes, the figure may.</summary>
    public IReadOnlySet<Type> Touched { get; }

    public PropertyInfo Date { get; }
    public PropertyInfo? Until { get; }
    public PropertyInfo? End { get; }

    /// <summary>Whether rows cease to count.</summary>
    public bool HasEnd => Until is not null || End is not null;

    /// <summary>The number that is summed up; null where rows or persons are counted.</summary>
    public PropertyInfo? Summed { get; }

    /// <summary>Whether different persons are counted.</summary>
    public bool CountsPersons => Rule.Aggregate == DerivationAggregate.DistinctPersons;

    /// <summary>Makes a rule ready.</summary>
    /// <exception cref="DerivationException">It can't be carried out.</exception>
    public static DerivationPlan Create(DerivationRule rule) => new(rule);

    /// <summary>Whether a row counts for the figure of a year.</summary>
    /// <param name="year">The year of the figure.</param>
    /// <param name="begin">The year of the row.</param>
    /// <param name="end">The first year at whose end the row does not hold any more; null where it holds for good.</param>
    public bool Counts(int year, int begin, int? end) => Rule.Reading switch
    {
        DerivationReading.Stock => begin <= year && (end is null || end > year),
        DerivationReading.Flow => begin == year,
        _ => begin >= Rule.Since && begin <= year,
    };

    private static JsonElement Json(string where)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(where);
        }
        catch (JsonException e)
        {
            throw new DerivationException("where", e.Message);
        }
    }

    private PropertyInfo DateField(string of, string field)
    {
        var property = RecordFilter.PropertyOf(Record, field, of);
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type == typeof(DateOnly) || (of == "date" && property.PropertyType == typeof(int) && property.Name == "Year")
            ? property
            : throw new DerivationException(of, $"'{field}' of {Record.Name} is no date.");
    }

    private PropertyInfo Number(Type record, string property) =>
        record == Record ? record.GetProperty(property)!
            : throw new DerivationException("aggregate", $"{Rule.Aggregate} is of {record.Name}, not of {Record.Name}.");

    private void Check()
    {
        var isCumulative = Rule.Reading is DerivationReading.Cumulative or DerivationReading.FirstTime;
        if (isCumulative != Rule.Since is not null)
            throw new DerivationException("since",
                isCumulative ? "a cumulative figure needs its first year." : "only a cumulative figure has a first year.");
        if (Rule.Reading != DerivationReading.Stock && (Until ?? End) is not null)
            throw new DerivationException("reading", "only a stock has 'until' or 'end'.");
        if (Rule.Reading == DerivationReading.FirstTime && !CountsPersons)
            throw new DerivationException("reading", "'first-time' counts persons.");
        if (CountsPersons && Record.GetProperty(nameof(SkillCertificate.PersonId)) is null)
            throw new DerivationException("aggregate", $"{Record.Name} has no person.");
        if (CountsPersons && Date.Name == "Year")
            throw new DerivationException("date", "persons are counted by a date.");
    }
}
