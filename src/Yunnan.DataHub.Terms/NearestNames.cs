namespace Yunnan.DataHub.Terms;

/// <summary>Finds the names that somebody may have meant who gave one that isn't there.</summary>
internal static class NearestNames
{
    /// <summary>Longer names are nobody's; comparing takes the product of both lengths.</summary>
    private const int MaxLength = 100;

    /// <summary>How many names one is compared with.</summary>
    private const int MaxCompared = 1_000;

    private const int MaxNamed = 3;

    /// <summary>Shorter names are in too many others; of Chinese characters two are a word.</summary>
    private static int MinPart(string name) => char.IsAscii(name[0]) ? 3 : 2;

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
    public static string DidYouMean(string name, IEnumerable<string> known) => Of(name, known) switch
    {
        [] => "",
        [var one] => $" Did you mean '{one}' in place of '{name}'?",
        [.. var others, var last] => $" Did you mean '{string.Join("', '", others)}' or '{last}' in place of '{name}'?",
    };

    /// <summary>The nearest, the most likely first.</summary>
    /// <param name="name">The name that was given.</param>
    /// <param name="known">Those that there are.</param>
    /// <param name="most">How many of them are compared.</param>
    public static List<string> Of(string name, IEnumerable<string> known, int most = MaxCompared)
    {
        if (name.Length is 0 or > MaxLength)
            return [];
        var compared = known.Where(k => k.Length is > 0 and <= MaxLength).Take(most).ToList();
        // 'DOMAIN' is far from 'INDICATOR_DOMAIN' by letters, and 'equals' from 'eq'.
        return
        [
            .. compared.Where(k => name.Length >= MinPart(name) && k.Contains(name, StringComparison.OrdinalIgnoreCase))
                .OrderBy(k => k.Length)
                .Concat(Alike(name, compared))
                .Concat(compared.Where(k => name.StartsWith(k, StringComparison.OrdinalIgnoreCase)).OrderByDescending(k => k.Length))
                .Distinct().Take(MaxNamed),
        ];
    }

    /// <summary>Those that half of the name's letters, or fewer, make of it, as near as the nearest.</summary>
    private static IEnumerable<string> Alike(string name, List<string> compared)
    {
        var near = compared
            .Select(known => (Name: known, Distance: Distance(name, known), Most: Math.Max(name.Length, known.Length) / 2))
            .Where(known => known.Distance <= Math.Max(1, known.Most))
            .OrderBy(known => known.Distance).ThenBy(known => known.Name, StringComparer.Ordinal).ToList();
        return near.TakeWhile(known => known.Distance == near[0].Distance).Select(known => known.Name);
    }

    /// <summary>
    /// How many letters must be put in, left out, changed or swapped with the next to make one of the other, whatever the case.
    /// </summary>
    private static int Distance(string from, string to)
    {
        var (a, b) = (from.ToUpperInvariant(), to.ToUpperInvariant());
        var (beforeLast, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
