namespace Yunnan.DataHub.QueryEngine.Sorting;

/// <summary>Compares places in an order, the values of its keys at two rows, as the database does: null is the smallest value.</summary>
/// <param name="directions">Which way each key sorts.</param>
/// <param name="sortsByCodePoints">Whether texts go by code points, as in SQLite; else by the units of UTF-16, as in SQL Server.</param>
internal sealed class PlaceComparer(IReadOnlyList<SortDirection> directions, bool sortsByCodePoints) : IComparer<object?[]>
{
    private const char FirstSurrogate = '\uD800', FirstBehind = '\uE000';

    public int Compare(object?[]? x, object?[]? y)
    {
        for (var i = 0; i < directions.Count; i++)
        {
            var order = CompareValues(x![i], y![i]);
            if (order != 0)
                return directions[i] == SortDirection.Ascending ? order : -order;
        }
        return 0;
    }

    private int CompareValues(object? x, object? y) => (x, y) switch
    {
        (string a, string b) => sortsByCodePoints ? CompareCodePoints(a, b) : string.CompareOrdinal(a, b),
        _ => Comparer<object?>.Default.Compare(x, y),
    };

    private static int CompareCodePoints(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        return common == a.Length || common == b.Length ? a.Length - b.Length : Rank(a[common]) - Rank(b[common]);
    }

    // Halves of characters beyond U+FFFF stand behind all that are one unit.
    private static int Rank(char unit) => unit is >= FirstSurrogate and < FirstBehind ? unit + char.MaxValue : unit;
}
