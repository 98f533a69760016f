using Microsoft.EntityFrameworkCore;
using Yunnan.DataHub.Imports.Declarations;

namespace Yunnan.DataHub.Imports.Records;

/// <summary>
/// The parts of indicators that figures may be of. Where an indicator is broken down by closed lists, or a target means a part of it, these
/// are all; figures of other indicators may name any part.
/// </summary>
internal sealed class IndicatorParts
{
    private const int Longest = 60;
    private const int Told = 12;

    /// <summary>By indicator: what each word means.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _words = [];
    private readonly Dictionary<string, NearestWords> _nearest = [];

    private IndicatorParts(ImportSession session)
    {
        var goals = session.Context.Targets.AsNoTracking().Where(t => t.Qualifier != null)
            .Select(t => new { t.IndicatorKey, Qualifier = t.Qualifier!, Parts = t.Parts.Select(part => part.Key).ToList() }).ToList();
        // A figure is held against a target that has the same word: a code that one target means alone is stored as that word.
        var meant = goals.Where(goal => goal.Parts.Count == 1).GroupBy(goal => (goal.IndicatorKey, Part: goal.Parts[0]))
            .ToDictionary(goal => goal.Key, goal => goal.First().Qualifier);
        var codes = session.Context.Codes.AsNoTracking().ToLookup(code => code.CodeListKey);
        foreach (var breakdown in session.Context.Indicators.SelectMany(i => i.Breakdowns, (i, list) => new { i.Key, List = list.Key }))
        {
            foreach (var code in codes[breakdown.List])
            {
                foreach (var word in code.Words())
                    Of(breakdown.Key)[word] = meant.GetValueOrDefault((breakdown.Key, code.Key), code.Value);
            }
        }
        foreach (var goal in goals)
            Of(goal.IndicatorKey)[goal.Qualifier] = goal.Qualifier;
    }

    /// <summary>The parts, read once for a file.</summary>
    public static IndicatorParts In(ImportSession session) => session.Shared(typeof(IndicatorParts), () => new IndicatorParts(session));

    /// <summary>The part that a word means.</summary>
    public string Meant(string indicator, string word) =>
        _words.TryGetValue(indicator, out var words) && words.TryGetValue(word, out var part) ? part : word;

    /// <summary>Why a word can't name a part; null where it can.</summary>
    public string? Refuse(string indicator, string word)
    {
        if (word.AsSpan().IndexOfAny('/', '@') >= 0)
            return "A dimension may not contain / or @: they divide keys.";
        if (_words.TryGetValue(indicator, out var words))
            return words.ContainsKey(word) ? null : $"The indicator has no such part.{Nearest(indicator, word, words)}";
        return word.Length <= Longest ? null : $"The text has {word.Length} characters; at most {Longest} are stored.";
    }

    private string Nearest(string indicator, string word, Dictionary<string, string> words)
    {
        if (!_nearest.TryGetValue(indicator, out var nearest))
            _nearest[indicator] = nearest = new NearestWords(() => words.Keys);
        return nearest.Of(word) is { Length: > 0 } told ? told : $" Its parts: {string.Join(", ", words.Values.Distinct().Take(Told))}.";
    }

    private Dictionary<string, string> Of(string indicator)
    {
        if (!_words.TryGetValue(indicator, out var words))
            _words[indicator] = words = new Dictionary<string, string>(StringComparer.Ordinal);
        return words;
    }
}
