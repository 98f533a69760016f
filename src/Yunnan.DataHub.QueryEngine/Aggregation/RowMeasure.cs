using System.Linq.Expressions;
using Yunnan.DataHub.QueryEngine.Filtering;
using Yunnan.DataHub.QueryEngine.Projection;

namespace Yunnan.DataHub.QueryEngine.Aggregation;

/// <summary>A number that is made of two fields of each row, to take figures of.</summary>
internal abstract class RowMeasure
{
    /// <summary>What it needs beside the row's own columns.</summary>
    public abstract IEnumerable<RowLookup> Lookups { get; }

    /// <summary>The measure that a field of the schema names; null where it is none.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="QueryException">The arguments name fields that hold something else.</exception>
    public static RowMeasure? Of(string name, IReadOnlyDictionary<string, object?> arguments) => name switch
    {
        DaysBetween.Field => new DaysMeasure(arguments),
        FieldDifference.Field => new DifferenceMeasure(arguments),
        _ => null,
    };

    /// <summary>The number, in a row; nullable where a row may have none.</summary>
    public abstract RowValue Value(RowSource rows);

    /// <summary>Values whose sums, each times its factor, add up to the sum of the number.</summary>
    public abstract IEnumerable<(RowValue Value, decimal Factor)> Terms(RowSource rows);

    /// <summary>A field's value, in a row.</summary>
    private static Expression Read(RowField field, RowSource rows, Expression row) => field.Through is null
        ? field.Of(rows.Element(row), isOptional: false, null) : rows.Beside(row, new RowLookup(field, IsNumber: false));

    /// <summary>The look-ups of fields that lie behind a reference.</summary>
    private static IEnumerable<RowLookup> Referenced(params IEnumerable<RowField> fields) =>
        fields.Where(field => field.Through is not null).Select(field => new RowLookup(field, IsNumber: false));

    /// <summary>The days between two days.</summary>
    private sealed class DaysMeasure(IReadOnlyDictionary<string, object?> arguments) : RowMeasure
    {
        private readonly RowField _from = DaysBetween.Day(arguments[DaysBetween.From], ErrorCodes.InvalidArgument);
        private readonly RowField _to = DaysBetween.Day(arguments[DaysBetween.To], ErrorCodes.InvalidArgument);
        private readonly bool _isWorking = arguments.GetValueOrDefault(DaysBetween.WorkingDays) is true;

        public override IEnumerable<RowLookup> Lookups => _isWorking ? [Number(_from), Number(_to)] : Referenced(_from, _to);

        public override RowValue Value(RowSource rows) => new(row => _isWorking
            ? DaysBetween.Between(rows.Beside(row, Number(_from)), rows.Beside(row, Number(_to)))
            : DaysBetween.Of(Read(_from, rows, row), Read(_to, rows, row)), typeof(int));

        public override IEnumerable<(RowValue Value, decimal Factor)> Terms(RowSource rows) =>
            [(Value(rows) with { Type = typeof(long) }, 1)];

        private static RowLookup Number(RowField day) => new(day, IsNumber: true);
    }

    /// <summary>The difference of two numbers, the second one times a factor.</summary>
    private sealed class DifferenceMeasure(IReadOnlyDictionary<string, object?> arguments) : RowMeasure
    {
        private readonly RowField _from = FieldDifference.Number(arguments[FieldDifference.From]);
        private readonly RowField _minus = FieldDifference.Number(arguments[FieldDifference.Minus]);
        private readonly decimal _factor = FieldDifference.FactorOf(arguments.GetValueOrDefault(FieldDifference.Factor));

        public override IEnumerable<RowLookup> Lookups => Referenced(_from, _minus);

        public override RowValue Value(RowSource rows) => new(row => FieldDifference.Of(Read(_from, rows, row), Read(_minus, rows, row),
            _factor, Math.Max(_from.Column.Scale ?? 0, _minus.Column.Scale ?? 0)), typeof(decimal));

        // Of the rows that have both numbers. In sums of columns greater numbers have room than in one of differences.
        public override IEnumerable<(RowValue Value, decimal Factor)> Terms(RowSource rows) =>
            [(Beside(_from, _minus, rows), 1), (Beside(_minus, _from, rows), -_factor)];

        /// <summary>A number where there is another one, too.</summary>
        private static RowValue Beside(RowField field, RowField other, RowSource rows)
        {
            var type = Figures.SumType(field.Column);
            var nullable = typeof(Nullable<>).MakeGenericType(type);
            return new(row =>
            {
                var (value, beside) = (Expression.Convert(Read(field, rows, row), nullable), Read(other, rows, row));
                return Nullable.GetUnderlyingType(beside.Type) is null ? value : Expression.Condition(
                    Expression.NotEqual(beside, Expression.Constant(null, beside.Type)), value, Expression.Constant(null, nullable));
            }, type);
        }
    }
}
