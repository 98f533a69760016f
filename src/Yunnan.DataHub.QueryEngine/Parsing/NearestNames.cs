using GraphQL.Utilities;

namespace Yunnan.DataHub.QueryEngine.Parsing;

/// <summary>Finds the names that somebody may have meant who gave one that isn't there.</summary>
internal static class NearestNames
{
    /// <summary>Longer names are nobody's; comparing takes the product of both lengths.</summary>
    private const int MaxLength = 100;

    /// <summary>How many names one is compared with.</summary>
    private const int MaxCompared = 1_000;

    private const int MaxNamed = 3;

    /// <summary>Shorter names are in too many others.</summary>
    private const int MinPart = 3;

    /// <summary>
    /// Messages are cut when they are sent, and the library tells of every element of a list: what may have been meant must not be lost.
    /// </summary>
    private const int MaxMessage = 200;

    /// <summary>A message, cut where it is long, with what may have been meant behind it.</summary>
    public static string Append(string message, string meant) => meant.Length == 0 || message.Length <= MaxMessage
        ? message + meant
        : string.Concat(message.AsSpan(0, char.IsHighSurrogate(message[MaxMessage - 1]) ? MaxMessage - 1 : MaxMessage), "…", meant);

    /// <summary>A sentence that names the nearest, with a blank before it; empty where none is near.</summary>
    /// <param name="name">The name that was given.</param>
    /// <param name="known">Those that there are.</param>
    public static string DidYouMean(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > MaxLength)
            return "";
        var compared = known.Where(k => k.Length <= MaxLength).Take(MaxCompared).ToList();
        // 'DOMAIN' is far from 'INDICATOR_DOMAIN' by letters, and 'equals' from 'eq'.
        var nearest = compared.Where(k => name.Length >= MinPart && k.Contains(name, StringComparison.OrdinalIgnoreCase))
            .OrderBy(k => k.Length)
            .Concat(StringUtils.SuggestionList(name, compared))
            .Concat(compared.Where(k => name.StartsWith(k, StringComparison.OrdinalIgnoreCase)).OrderByDescending(k => k.Length))
            .Distinct().Take(MaxNamed).ToList();
        return nearest.Count == 0 ? "" : $" Did you mean {StringUtils.QuotedOrList(nearest)} in place of '{name}'?";
    }
}
