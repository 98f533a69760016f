using System.Numerics;
using System.Runtime.InteropServices;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Counts persons, each once a region and year. There may be millions: nothing is made for one.</summary>
internal sealed class PersonCount(IReadOnlyList<DerivationPlan> plans, DerivedValues values)
{
    private readonly List<PersonCell> _rows = [];
    private readonly Dictionary<string, string> _prefectures = [];

    /// <summary>Takes a row; rows may come in any order.</summary>
    public void Add(PersonCell row)
    {
        if (row.Prefecture is { } prefecture)
            row.Prefecture = CollectionsMarshal.GetValueRefOrAddDefault(_prefectures, prefecture, out _) ??= prefecture;
        _rows.Add(row);
    }

    /// <summary>Counts the persons whose rows were taken: all rows of each.</summary>
    public void Complete()
    {
        var rows = CollectionsMarshal.AsSpan(_rows);
        // Of rows of one day the real ones come first: who has both has a real first certificate.
        rows.Sort(static (a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : a.Date != b.Date ? a.Date.CompareTo(b.Date) : a.IsSynthetic.CompareTo(b.IsSynthetic));
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

    private void Count(ReadOnlySpan<PersonCell> rows, DerivationPlan plan, long bit)
    {
        var isCounted = false;
        foreach (ref readonly var row in rows)
        {
            if ((row.Rules & bit) == 0 || !row.IsNew)
                continue;
            isCounted = true;
            values.Saw(plan, row.Date.Year, row.IsSynthetic);
        }
        if (!isCounted)
            return;
        Count(rows, plan, bit, null, all: true);
        for (var i = 0; i < rows.Length; i++)
        {
            if ((rows[i].Rules & bit) != 0 && rows[i].IsNew && rows[i].Prefecture is { } prefecture && !WasSeen(rows[..i], prefecture, bit))
                Count(rows, plan, bit, prefecture, all: false);
        }
    }

    private static bool WasSeen(ReadOnlySpan<PersonCell> before, string prefecture, long bit)
    {
        foreach (ref readonly var row in before)
        {
            if ((row.Rules & bit) != 0 && row.IsNew && row.Prefecture == prefecture)
                return true;
        }
        return false;
    }

    /// <summary>Counts the person in the years in which any of the rows holds: of all rows, or of those of a prefecture.</summary>
    private void Count(ReadOnlySpan<PersonCell> rows, DerivationPlan plan, long bit, string? prefecture, bool all)
    {
        var (years, synthetic) = Years(rows, plan, bit, prefecture, all, withNew: true);
        var (before, wasSynthetic) = Years(rows, plan, bit, prefecture, all, withNew: false);
        // A new first certificate may take its person out of a year, or stand in the place of a made-up one.
        if ((before & ~years) != 0 || (wasSynthetic & ~synthetic) != 0)
            values.CannotAdd();
        for (var added = years & ~before; added != 0; added &= added - 1)
        {
            var year = BitOperations.TrailingZeroCount(added);
            values.Add(plan, prefecture, DerivedValues.FirstYear + year, 1, (synthetic & (1u << year)) != 0);
        }
    }

    private (uint Years, uint Synthetic) Years(ReadOnlySpan<PersonCell> rows, DerivationPlan plan, long bit, string? prefecture, bool all, bool withNew)
    {
        uint years = 0, synthetic = 0;
        foreach (ref readonly var row in rows)
        {
            if ((row.Rules & bit) == 0 || !(all || row.Prefecture == prefecture) || (row.IsNew && !withNew))
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
    private uint Years(DerivationPlan plan, in PersonCell row)
    {
        uint years = 0;
        var end = plan.HasEnd ? row.EndYear : null;
        for (var year = DerivedValues.FirstYear; year <= values.LastYear; year++)
        {
            if (plan.Counts(year, row.Date.Year, end))
                years |= 1u << (year - DerivedValues.FirstYear);
        }
        return years;
    }
}
