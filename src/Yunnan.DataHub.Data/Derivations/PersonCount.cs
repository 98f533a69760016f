using System.Numerics;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>Counts persons, each once a region and year, as their rows go by, one person's after the other's. There may be millions: nothing is made for one.</summary>
internal sealed class PersonCount(IReadOnlyList<DerivationPlan> plans, DerivedValues values)
{
    private readonly List<PersonCell> _rows = [];

    /// <summary>Takes a row.</summary>
    public void Add(PersonCell row)
    {
        if (_rows.Count > 0 && _rows[0].Person != row.Person)
            Complete();
        _rows.Add(row);
    }

    /// <summary>Counts the person whose rows were taken last.</summary>
    public void Complete()
    {
        for (var i = 0; i < plans.Count; i++)
            Count(plans[i], 1L << i);
        _rows.Clear();
    }

    private void Count(DerivationPlan plan, long bit)
    {
        var isCounted = false;
        foreach (var row in _rows)
        {
            if ((row.Rules & bit) == 0 || !row.IsNew)
                continue;
            isCounted = true;
            values.Saw(plan, row.Date.Year, row.IsSynthetic);
        }
        if (!isCounted)
            return;
        Count(plan, bit, null, all: true);
        for (var i = 0; i < _rows.Count; i++)
        {
            if ((_rows[i].Rules & bit) != 0 && _rows[i].IsNew && _rows[i].Prefecture is { } prefecture && !WasSeen(prefecture, bit, i))
                Count(plan, bit, prefecture, all: false);
        }
    }

    private bool WasSeen(string prefecture, long bit, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if ((_rows[i].Rules & bit) != 0 && _rows[i].IsNew && _rows[i].Prefecture == prefecture)
                return true;
        }
        return false;
    }

    /// <summary>Counts the person in the years in which any of the rows holds: of all rows, or of those of a prefecture.</summary>
    private void Count(DerivationPlan plan, long bit, string? prefecture, bool all)
    {
        var (years, synthetic) = Years(plan, bit, prefecture, all, withNew: true);
        var (before, wasSynthetic) = Years(plan, bit, prefecture, all, withNew: false);
        // A new first certificate may take its person out of a year, or stand in the place of a made-up one.
        if ((before & ~years) != 0 || (wasSynthetic & ~synthetic) != 0)
            values.CannotAdd();
        for (var added = years & ~before; added != 0; added &= added - 1)
        {
            var year = BitOperations.TrailingZeroCount(added);
            values.Add(plan, prefecture, DerivedValues.FirstYear + year, 1, (synthetic & (1u << year)) != 0);
        }
    }

    private (uint Years, uint Synthetic) Years(DerivationPlan plan, long bit, string? prefecture, bool all, bool withNew)
    {
        uint years = 0, synthetic = 0;
        PersonCell? first = null;
        foreach (var row in _rows)
        {
            if ((row.Rules & bit) == 0 || !(all || row.Prefecture == prefecture) || (row.IsNew && !withNew))
                continue;
            if (plan.Rule.Reading == DerivationReading.FirstTime)
            {
                first = first is null || row.Date < first.Date ? row : first;
                continue;
            }
            var ofRow = Years(plan, row);
            years |= ofRow;
            if (row.IsSynthetic)
                synthetic |= ofRow;
        }
        if (first is not null)
        {
            years = Years(plan, first);
            synthetic = first.IsSynthetic ? years : 0;
        }
        return (years, synthetic);
    }

    /// <summary>The years for whose figures a row counts, a bit each.</summary>
    private uint Years(DerivationPlan plan, PersonCell row)
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
