using System.Numerics;
using System.Runtime.InteropServices;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Counts persons, each once a region and year. There may be millions: nothing is made for one.</summary>
/// <param name="plans">The rules.</param>
/// <param name="values">Takes the figures.</param>
/// <param name="capacity">How many rows will come at a time, as far as that is known.</param>
internal sealed class PersonCount(IReadOnlyList<DerivationPlan> plans, DerivedValues values, int capacity)
{
    private const short None = -1;

    private readonly List<Row> _rows = new(capacity);
    private readonly Numbered<string> _prefectures = new();
    private readonly Numbered<long> _rules = new();

    /// <summary>Takes a row; rows may come in any order.</summary>
    public void Add(in PersonCell row) => _rows.Add(new Row(
        row.Person, Row.DayOf(row.Date), (short)(row.EndYear ?? None), _rules.Of(row.Rules),
        row.Prefecture is null ? None : _prefectures.Of(row.Prefecture), row.IsSynthetic, row.IsNew));

    /// <summary>Counts the persons whose rows were taken: all rows of each.</summary>
    public void Complete()
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        // Of rows of one day the real ones come first: who has both has a real first certificate.
        rows.Sort(
            static (a, b) =>
                a.Person != b.Person
                    ? a.Person.CompareTo(b.Person) : a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.IsSynthetic.CompareTo(b.IsSynthetic));
        for (int start = 0, end; start < rows.Length; start = end)
        {
            end = start + 1;
            while (end < rows.Length && rows[end].Person == rows[start].Person)
                end++;
            for (var i = 0; i < plans.Count; i++)
                Count(rows[start..end], plans[i], 1L << i);
        }
        _rows.Clear();
    }

    private bool Counts(in Row row, long bit) => (_rules[row.Rules] & bit) != 0;

    private void Count(ReadOnlySpan<Row> rows, DerivationPlan plan, long bit)
    {
        var isCounted = false;
        foreach (ref readonly var row in rows)
        {
            if (!Counts(row, bit) || !row.IsNew)
                continue;
            isCounted = true;
            values.Saw(plan, row.Year, row.IsSynthetic);
        }
        if (!isCounted)
            return;
        Count(rows, plan, bit, None);
        for (var i = 0; i < rows.Length; i++)
        {
            if (Counts(rows[i], bit) && rows[i].IsNew && rows[i].Prefecture is var prefecture and not None
                && !WasSeen(rows[..i], prefecture, bit))
                Count(rows, plan, bit, prefecture);
        }
    }

    private bool WasSeen(ReadOnlySpan<Row> before, short prefecture, long bit)
    {
        foreach (ref readonly var row in before)
        {
            if (Counts(row, bit) && row.IsNew && row.Prefecture == prefecture)
                return true;
        }
        return false;
    }

    /// <summary>Counts the person in the years in which any of the rows holds: of those of a prefecture, or of all rows.</summary>
    private void Count(ReadOnlySpan<Row> rows, DerivationPlan plan, long bit, short prefecture)
    {
        var (years, synthetic) = Years(rows, plan, bit, prefecture, withNew: true);
        var (before, wasSynthetic) = Years(rows, plan, bit, prefecture, withNew: false);
        // A new first certificate may take its person out of a year, or stand in the place of a made-up one.
        if ((before & ~years) != 0 || (wasSynthetic & ~synthetic) != 0)
            values.CannotAdd();
        for (var added = years & ~before; added != 0; added &= added - 1)
        {
            var year = BitOperations.TrailingZeroCount(added);
            values.Add(plan, prefecture == None ? null : _prefectures[prefecture], DerivedValues.FirstYear + year, 1,
                (synthetic & (1u << year)) != 0);
        }
    }

    private (uint Years, uint Synthetic) Years(ReadOnlySpan<Row> rows, DerivationPlan plan, long bit, short prefecture, bool withNew)
    {
        uint years = 0, synthetic = 0;
        foreach (ref readonly var row in rows)
        {
            if (!Counts(row, bit) || !(prefecture == None || row.Prefecture == prefecture) || (row.IsNew && !withNew))
                continue;
            var ofRow = Years(plan, row);
            years |= ofRow;
            if (row.IsSynthetic)
                synthetic |= ofRow;
            // They come by date.
            if (plan.Rule.Reading == DerivationReading.FirstTime)
                break;
        }
        return (years, synthetic);
    }

    /// <summary>The years for whose figures a row counts, a bit each.</summary>
    private uint Years(DerivationPlan plan, in Row row)
    {
        uint years = 0;
        int? end = plan.HasEnd && row.EndYear != None ? row.EndYear : null;
        for (var year = DerivedValues.FirstYear; year <= values.LastYear; year++)
        {
            if (plan.Counts(year, row.Year, end))
                years |= 1u << (year - DerivedValues.FirstYear);
        }
        return years;
    }

    // Millions are held at a time, in 20 bytes each: rules and prefecture are numbers of lists.
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Row(long Person, int Day, short EndYear, short Rules, short Prefecture, bool IsSynthetic, bool IsNew)
    {
        private const int DayBits = 9;

        public short Year => (short)(Day >> DayBits);

        public static int DayOf(DateOnly date) => (date.Year << DayBits) + date.DayOfYear;
    }

    /// <summary>Gives each value a number, in the order in which they come up.</summary>
    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly List<T> _values = [];
        private readonly Dictionary<T, short> _numbers = [];

        public T this[short number] => _values[number];

        public short Of(T value)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, value, out var isKnown);
            if (!isKnown)
            {
                number = checked((short)_values.Count);
                _values.Add(value);
            }
            return number;
        }
    }
}
