using System.Globalization;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Data.Derivations;

/// <summary>The figures of all rules, regions and years as they come together.</summary>
/// <param name="regions">The codes of the province and its prefectures, the province first.</param>
/// <param name="lastYear">The year that is running.</param>
internal sealed class DerivedValues(IReadOnlyList<string> regions, int lastYear)
{
    /// <summary>The first year for which figures are given: that of the plans' baselines.</summary>
    public const int FirstYear = 2020;

    private const string Who = "derived";

    private readonly Dictionary<DerivationPlan, Figures> _figures = [];

    private readonly Dictionary<string, int> _places = regions.Index().ToDictionary(region => region.Item, region => region.Index);

    private bool _cannotAdd;

    /// <summary>The last year for which figures are given.</summary>
    public int LastYear => lastYear;

    /// <summary>Adds rows to the figures of their prefecture and of the province, in all years in which they count.</summary>
    public void AddRows(DerivationPlan plan, string? prefecture, int begin, int? end, decimal number, bool isSynthetic)
    {
        for (var year = FirstYear; year <= lastYear; year++)
        {
            if (!plan.Counts(year, begin, end))
                continue;
            Add(plan, null, year, number, isSynthetic);
            if (prefecture is not null)
                Add(plan, prefecture, year, number, isSynthetic);
        }
        Saw(plan, begin, isSynthetic);
    }

    /// <summary>Adds to a figure.</summary>
    /// <param name="plan">The rule.</param>
    /// <param name="prefecture">The prefecture; null for the province.</param>
    /// <param name="year">The year of the figure.</param>
    /// <param name="number">What is added.</param>
    /// <param name="isSynthetic">Whether it is counted of made-up records.</param>
    public void Add(DerivationPlan plan, string? prefecture, int year, decimal number, bool isSynthetic) =>
        Of(plan).Add(prefecture is null ? 0 : _places[prefecture], year, number, isSynthetic);

    /// <summary>Notes that new rows take something out of the figures that are there.</summary>
    public void CannotAdd() => _cannotAdd = true;

    /// <summary>Notes the year of a row that counts.</summary>
    public void Saw(DerivationPlan plan, int year, bool isSynthetic) => Of(plan).Saw(year, isSynthetic);

    /// <summary>
    /// The figures of a rule: for every region, because where nothing was counted the figure is 0, from the first year up to the last in
    /// which anything that was counted of the record is dated. None, if there are no records at all: then the figure is not known.
    /// </summary>
    public IEnumerable<DerivedObservation> Observations(DerivationPlan plan, string unit)
    {
        if (!_figures.TryGetValue(plan, out var figures))
            yield break;
        // A record that goes on to 2025 tells that nothing of the kind was added in 2025.
        var last = Math.Min(lastYear, _figures.Where(pair => pair.Key.Record == plan.Record).Max(pair => pair.Value.LastYear));
        foreach (var (place, region) in regions.Index())
        {
            for (var year = Math.Max(FirstYear, plan.Rule.Since ?? FirstYear); year <= last; year++)
            {
                var period = year.ToString(CultureInfo.InvariantCulture);
                var (value, isSynthetic) = figures.At(place, year);
                yield return new DerivedObservation
                {
                    Key = ObservationKey.Create(plan.Rule.IndicatorKey, region, period, plan.Rule.Part(), Who),
                    IndicatorKey = plan.Rule.IndicatorKey,
                    DerivationRuleKey = plan.Rule.Key,
                    RegionKey = region,
                    Year = year,
                    Period = period,
                    PeriodEnd = new DateOnly(year, 12, 31),
                    Breakdown1Key = plan.Rule.Breakdown1Key,
                    Breakdown2Key = plan.Rule.Breakdown2Key,
                    Breakdown3Key = plan.Rule.Breakdown3Key,
                    Value = value,
                    Unit = unit,
                    IsSynthetic = isSynthetic,
                };
            }
        }
    }

    /// <summary>
    /// Adds what was counted to figures that are there. Null where these can't be told so: a figure begins, the years go on, made-up rows
    /// were counted, or something was taken out.
    /// </summary>
    /// <param name="known">The figures of the rules that were carried out.</param>
    /// <param name="plans">These rules, by their keys.</param>
    public List<DerivedObservation>? AddedTo(IReadOnlyCollection<DerivedObservation> known,
        IReadOnlyDictionary<string, DerivationPlan> plans)
    {
        var changed = new List<DerivedObservation>();
        var last = known.Count == 0 ? 0 : known.Max(observation => observation.Year);
        if (_cannotAdd
            || _figures.Any(
                figures =>
                    figures.Value.HasSynthetic || figures.Value.LastYear > last
                        || known.All(observation => observation.DerivationRuleKey != figures.Key.Rule.Key)))
            return null;
        foreach (var observation in known)
        {
            if (!_figures.TryGetValue(plans[observation.DerivationRuleKey], out var figures)
                || figures.At(_places[observation.RegionKey], observation.Year).Value is not (not 0 and var added))
                continue;
            // A 0 of made-up records is one no more when a real one is counted.
            (observation.IsSynthetic, observation.Value) = (observation.IsSynthetic && observation.Value != 0, observation.Value + added);
            changed.Add(observation);
        }
        return changed;
    }

    private Figures Of(DerivationPlan plan)
    {
        if (!_figures.TryGetValue(plan, out var figures))
            _figures.Add(plan, figures = new Figures(regions.Count, lastYear - FirstYear + 1));
        return figures;
    }

    private sealed class Figures(int regions, int years)
    {
        private readonly (decimal Value, bool IsCounted, bool IsSynthetic)[] _figures = new (decimal, bool, bool)[regions * years];
        public int LastYear { get; private set; } = FirstYear - 1;

        public bool HasSynthetic { get; private set; }

        public void Add(int region, int year, decimal number, bool isSynthetic)
        {
            ref var figure = ref _figures[(region * years) + year - FirstYear];
            figure = (figure.Value + number, true, figure.IsSynthetic | isSynthetic);
        }

        public void Saw(int year, bool isSynthetic)
        {
            LastYear = Math.Max(LastYear, year);
            HasSynthetic |= isSynthetic;
        }

        // A 0 that comes of made-up records is made up as well.
        public (decimal Value, bool IsSynthetic) At(int region, int year) =>
            _figures[(region * years) + year - FirstYear] is { IsCounted: true } figure
                ? (figure.Value, figure.IsSynthetic) : (0, HasSynthetic);
    }
}
