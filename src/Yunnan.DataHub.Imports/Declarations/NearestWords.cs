using Yunnan.DataHub.Terms;

namespace Yunnan.DataHub.Imports.Declarations;

/// <summary>
/// The words that may have been meant by those that aren't there: sought for the first unknown words of a file, whatever their number.
/// </summary>
/// <param name="known">The words that are there.</param>
internal sealed class NearestWords(Func<IEnumerable<string>> known)
{
    private const int MaxSought = 100;

    /// <summary>All words of the longest list, which are those of the single bodies.</summary>
    private const int MaxCompared = 30_000;

    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);

    /// <summary>A sentence that names the nearest, with a blank before it; empty where none is near, or no more are sought.</summary>
    public string Of(string word)
    {
        if (_told.TryGetValue(word, out var told))
            return told;
        if (_told.Count == MaxSought)
            return "";
        var nearest = NearestNames.Of(word, known(), MaxCompared);
        return _told[word] = nearest.Count == 0 ? "" : $" Nearest: {string.Join(", ", nearest)}.";
    }
}
