using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Imports.Declarations;
using Yunnan.DataHub.Model.Reference;
using Yunnan.DataHub.Model.Targets;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>
/// The parts of indicators that figures may be of: codes of the lists by which an indicator is broken down, one of each list at most, in
/// any order. A word by which a target names a part means the same part.
/// </summary>
internal sealed class IndicatorParts
{
    private const int Told = 12;

    private static readonly char[] _dividers = [';', '；', '+'];

    /// <summary>By indicator: what each word means.</summary>
    private readonly Dictionary<string, Words> _indicators;

    private IndicatorParts(ImportSession session)
    {
        var codes = session.Context.Codes.AsNoTracking().OrderBy(code => code.Place).ToLookup(code => code.CodeListKey);
        _indicators = session.Context.Indicators.AsNoTracking()
            .Select(i => new { i.Key, i.Breakdown1Key, i.Breakdown2Key, i.Breakdown3Key })
            .ToDictionary(i => i.Key, i => new Words([i.Breakdown1Key, i.Breakdown2Key, i.Breakdown3Key], codes));
        foreach (var target in session.Context.Targets.Where(t => t.Qualifier != null)
            .Select(t => new
            {
                t.IndicatorKey,
                Word = t.Qualifier!,
                Part = new Breakdown(t.Breakdown1Key, t.Breakdown2Key, t.Breakdown3Key),
            }))
            _indicators[target.IndicatorKey].Add(target.Word, target.Part);
    }

    /// <summary>The parts, read once for a file.</summary>
    public static IndicatorParts In(ImportSession session) => session.Shared(typeof(IndicatorParts), () => new IndicatorParts(session));

    /// <summary>The part that a cell means, of which <see cref="Refuse"/> said nothing.</summary>
    public Breakdown Meant(string indicator, string cell) => Read(indicator, cell).Part;

    /// <summary>Why a cell can't name a part; null where it can.</summary>
    public string? Refuse(string indicator, string cell) => Read(indicator, cell).Reason;

    // Where the indicator itself is wrong, that is said of its own cell.
    private (Breakdown Part, string? Reason) Read(string indicator, string cell) =>
        _indicators.TryGetValue(indicator, out var words) ? words.Read(cell) : default;

    /// <summary>The words of one indicator.</summary>
    private sealed class Words
    {
        private readonly Dictionary<string, Breakdown> _parts = new(StringComparer.Ordinal);
        private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
        private readonly List<string> _codes = [];
        private readonly NearestWords _nearest;

        public Words(IReadOnlyList<string?> lists, ILookup<string, Code> codes)
        {
            _nearest = new NearestWords(() => _parts.Keys);
            foreach (var (place, list) in lists.Index().Where(list => list.Item is not null))
            {
                foreach (var code in codes[list!])
                {
                    _codes.Add(code.Value);
                    foreach (var word in code.Words().Append(code.Key))
                        Add(word, Breakdown.None.With(place, code.Key));
                }
            }
        }

        public void Add(string word, Breakdown part)
        {
            if (!_parts.TryAdd(word, part) && _parts[word] != part)
                _ambiguous.Add(word);
        }

        public (Breakdown Part, string? Reason) Read(string cell)
        {
            if (_parts.Count == 0)
                return (default, "The figures of this indicator are not broken down; leave the cell empty.");
            if (_parts.TryGetValue(cell, out var known) && !_ambiguous.Contains(cell))
                return (known, null);
            var part = Breakdown.None;
            var written = cell.Split(_dividers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            // Of dividers alone nothing is left: that is no word either.
            foreach (var word in written.Length == 0 ? [cell] : written)
            {
                if (!_parts.TryGetValue(word, out var one))
                    return (default, $"The indicator has no such part.{Nearest(word)}");
                if (_ambiguous.Contains(word))
                    return (default, $"'{word}' means codes of several lists; write the key, such as {one.First ?? one.Second}.");
                for (var place = 0; place < Breakdown.MaxLists; place++)
                {
                    if (one[place] is not { } code)
                        continue;
                    if (part[place] is not null)
                        return (default, $"'{word}' is the second code of one list.");
                    part = part.With(place, code);
                }
            }

            return (part, null);
        }

        private string Nearest(string word) => _nearest.Of(word) is { Length: > 0 } told
            ? told : $" Its parts: {string.Join(", ", _codes.Take(Told))}.";
    }
}
