using Yunnan.DataHub.Catalogue.Seeding.Rows;
using Yunnan.DataHub.Data.Seeding;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Catalogue.Seeding;

/// <summary>The lists by which indicators are broken down: they tell at which place a code of a row belongs.</summary>
internal sealed class PartLists(IEnumerable<IndicatorRow> indicators)
{
    private readonly Dictionary<string, List<string>> _lists =
        indicators.ToDictionary(indicator => indicator.Key, indicator => indicator.BreakdownKeys);

    /// <summary>The part of an indicator that the codes of a row mean.</summary>
    /// <exception cref="HubSeedException">A code is of no list of the indicator, or two are of one list.</exception>
    public Breakdown Part(CatalogueFile file, string row, string indicator, IEnumerable<string> codes)
    {
        var part = Breakdown.None;
        foreach (var code in codes)
        {
            var list = code[..Math.Max(0, code.IndexOf(':', StringComparison.Ordinal))];
            var place = _lists.GetValueOrDefault(indicator)?.IndexOf(list) ?? -1;
            if (place < 0 || part[place] is not null)
                throw new HubSeedException(
                    $"{file.Name}: row '{row}', field 'parts': '{code}' is of no list by which '{indicator}' is broken down, or the second "
                        + "of its list.");
            part = part.With(place, code);
        }

        return part;
    }
}
