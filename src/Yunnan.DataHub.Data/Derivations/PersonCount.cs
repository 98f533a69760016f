using System.Numerics;
using System.Runtime.InteropServices;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Counts persons, each once a region and year. There may be millions: nothing is made for one.</summary>
internal sealed class PersonCount(IReadOnlyList<DerivationPlan> plans, DerivedValues values)
{
    private const short None = -1;

    private readonly List<Row> _rows = [];
    private readonly List<string> _prefectures = [];
    private readonly Dictionary<string, short> _places = [];

    /// <summary>Takes a row; rows may come in any order.</summary>
    public void Add(in PersonCell row) => _rows.Add(new Row(
        row.Person, row.Rules, row.Date.DayNumber, (short)row.Date.Year, (short)(row.EndYear ?? None), PlaceOf(row.Prefecture), row.IsSynthetic, row.IsNew));

    /// <summary>Counts the persons whose rows were taken: all rows of each.</summary>
    public void Complete()
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        // Of rows of one day the real ones come first: who has both has a real first certificate.
        rows.Sort(static (a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.IsSynthetic.CompareTo(b.IsSynthetic));
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

    private short PlaceOf(string? prefecture)
    {
        if (prefecture is null)
            return None;
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, prefecture, out var isKnown);
        if (!isKnown)
        {
            place = checked((short)_prefectures.Count);
            _prefectures.Add(prefecture);
        }
        return place;
    }

    private void Count(ReadOnlySpan<Row> rows, DerivationPlan plan, long bit)
    {
        var isCounted = false;
        foreach (ref readonly var row in rows)
        {
            if ((row.Rules & bit) == 0 || !row.IsNew)
                continue;
            isCounted = true;
            values.Saw(plan, row.Year, row.IsSynthetic);
        }
        if (!isCounted)
            return;
        Count(rows, plan, bit, None);
        for (var i = 0; i < rows.Length; i++)
        {
            if ((rows[i].Rules & bit) != 0 && rows[i].IsNew && rows[i].Prefecture is var prefecture and not None && !WasSeen(rows[..i], prefecture, bit))
                Count(rows, plan, bit, prefecture);
        }
    }

    private static bool WasSeen(ReadOnlySpan<Row> before, short prefecture, long bit)
    {
        foreach (ref readonly var row in before)
        {
            if ((row.Rules & bit) != 0 && row.IsNew && row.Prefecture == prefecture)
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
            values.Add(plan, prefecture == None ? null : _prefectures[prefecture], DerivedValues.FirstYear + year, 1, (synthetic & (1u << year)) != 0);
        }
    }

    private (uint Years, uint Synthetic) Years(ReadOnlySpan<Row> rows, DerivationPlan plan, long bit, short prefecture, bool withNew)
    {
        uint years = 0, synthetic = 0;
        foreach (ref readonly var row in rows)
        {
            if ((row.Rules & bit) == 0 || !(prefecture == None || row.Prefecture == prefecture) || (row.IsNew && !withNew))
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

    // In 32 bytes, for millions are held at a time; the prefecture is its place in the list.
    private readonly record struct Row(long Person, long Rules, int Day, short Year, short EndYear, short Prefecture, bool IsSynthetic, bool IsNew);
}
